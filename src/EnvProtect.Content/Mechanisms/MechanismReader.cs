using System.Collections.Immutable;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>Reads campaigns, consultations and hand-overs.</summary>
internal static class MechanismReader
{
    public static Campaign Campaign(Document document)
    {
        var common = Common.Read(document);
        return new()
        {
            Id = document.File.Id,
            AreaCode = common.AreaCode,
            Title = document.Title,
            Summary = document.Summary,
            Source = document.Source("source"),
            UnitIds = common.UnitIds,
            From = common.From,
            To = common.To,
            Overview = document.OnlyOverview(),
        };
    }

    public static Mechanism Mechanism(Document document, MechanismKind kind)
    {
        var common = Common.Read(document);
        return new()
        {
            Id = document.File.Id,
            Kind = kind,
            AreaCode = common.AreaCode,
            Title = document.Title,
            Summary = document.Summary,
            Source = document.Source("source"),
            UnitIds = common.UnitIds,
            IssueIds = document.Fields.Ids("issues", document.Registry.Issues),
            From = common.From,
            To = common.To,
            Steps = Steps(document),
            Overview = document.OnlyOverview(),
        };
    }

    private static ImmutableArray<Step> Steps(Document document)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var fields in document.Fields.Mappings("steps"))
        {
            var (on, time) = Moment(fields, document.Log);
            var step = new Step(on, time, fields.OwnLocalized());
            if (steps.LastOrDefault() is { } before && IsBefore(step, before))
            {
                document.Log.Add(DiagnosticCodes.StepsOutOfOrder, fields.At("at"));
            }

            steps.Add(step);
            fields.Close();
        }

        return steps.ToImmutable();
    }

    /// <summary>A date in any of its forms, or a day with the time of day, <c>2021-04-09T20:00</c>.</summary>
    private static (PartialDate? On, TimeOnly? Time) Moment(Fields fields, FileLog log)
    {
        if (fields.Node("at") is not ScalarNode { Value: var value } || !value.Text.Contains('T', StringComparison.Ordinal)) return (fields.Date("at"), null);
        if (Value.Moment(value, log) is not { } moment) return (null, null);
        return (PartialDate.FromDay(DateOnly.FromDateTime(moment)), TimeOnly.FromDateTime(moment));
    }

    private static bool IsBefore(Step step, Step before) =>
        step.On is { } on && before.On is { } earlier
        && (on.Last < earlier.First || (on.Exact is not null && on == earlier && step.Time < before.Time));

    private sealed record Common(string AreaCode, ImmutableArray<string> UnitIds, PartialDate? From, PartialDate? To)
    {
        public static Common Read(Document document)
        {
            var (fields, registry) = (document.Fields, document.Registry);
            document.TakeKind();
            var area = fields.RequiredId("area", registry.Areas);
            var common = new Common(
                area,
                [.. registry.Expand(fields.Ids("units", registry.UnitsAndGroupsOf([area]))).Select(unit => unit.Member)],
                fields.Date("from"),
                fields.Date("to"));
            document.CheckPeriod(fields, common.From, common.To);
            return common;
        }
    }
}
