using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>What all problems of a plan share.</summary>
internal sealed record PlanContext(string PlanId, string SourceId, PartialDate Issued, RunningText Text, Gazetteer Names, NameTables Tables, ImportLog Log);

/// <summary>A problem of a plan's list as an issue.</summary>
internal static class ProblemImport
{
    // Longer is no name but text that follows the list.
    private const int LongestLeader = 20;

    private static readonly SearchValues<char> AfterName = SearchValues.Create("。；;：:（(附");

    public static Issue Read(ProblemSegment problem, PlanContext plan)
    {
        var words = Trimmed(problem.Words, plan).Words;
        var responsible = Units(problem, PlanField.Responsible, plan);
        var supervising = Units(problem, PlanField.Supervising, plan);
        foreach (var field in (PlanField[])[PlanField.Goal, PlanField.Measures, PlanField.Deadline, PlanField.Responsible, PlanField.Supervising, PlanField.Leader])
        {
            if (!problem.Fields.ContainsKey(field)) plan.Log.Add(ImportCodes.FieldMissing, plan.Text.At(problem.Start), problem.Sequence, PlanLabels.Name(field));
        }

        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{plan.PlanId}-{problem.Sequence:D2}"),
            Kind = IssueKind.Problem,
            PlanId = plan.PlanId,
            Number = problem.Sequence.ToString(CultureInfo.InvariantCulture),
            Chapter = problem.Chapter,
            Title = new(Excerpt.Title(words), null),
            Summary = new(words, null),
            Status = IssueStatus.InProgress,
            StatusAsOf = plan.Issued,
            Source = new Citation(plan.SourceId, $"（{problem.Printed[1..^1]}）"),
            Goal = problem.Fields.TryGetValue(PlanField.Goal, out var goal) ? PlainProse.Of(goal.Of(plan.Text)) : null,
            Measures = Measures(problem, plan),
            Deadline = Deadline(problem, plan),
            Areas = Concerned.Areas(Concerned.AreasOf(responsible, words, plan.Names, plan.Tables), plan.Tables),
            Units = [.. Concerned.Units(responsible, UnitRole.Responsible, plan.Tables), .. Concerned.Units(supervising, UnitRole.Supervising, plan.Tables)],
            Officials = Leader(problem, plan) is { } leader ? [new(OfficialRole.Leader, new LocalizedText(leader, null))] : [],
        };
    }

    private static ImmutableArray<Measure> Measures(ProblemSegment problem, PlanContext plan)
    {
        if (!problem.Fields.TryGetValue(PlanField.Measures, out var stretch)) return [];
        var (start, words) = Trimmed(stretch, plan);
        var items = NumberedList.Split(words, (last, later) =>
            plan.Log.Add(ImportCodes.MeasuresJump, plan.Text.At(start), problem.Sequence, last, last + 1, later));
        return
        [
            .. items.Select(item => PlainProse.Of(words[item.Start..item.End])).OfType<LocalizedProse>()
                .Select((text, i) => new Measure(i + 1, text, null, null)),
        ];
    }

    private static Deadline? Deadline(ProblemSegment problem, PlanContext plan)
    {
        if (!problem.Fields.TryGetValue(PlanField.Deadline, out var stretch)) return null;
        var (start, words) = Trimmed(stretch, plan);
        if (words.Length == 0) return null;
        var deadline = DeadlineText.Parse(words);
        if (deadline is null) plan.Log.Add(ImportCodes.DeadlineNotUnderstood, plan.Text.At(start), words);
        else if (ChineseDate.CountLimits(words) > 1) plan.Log.Add(ImportCodes.SeveralDeadlines, plan.Text.At(start), words, deadline.Due?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        return deadline;
    }

    private static ImmutableArray<string> Units(ProblemSegment problem, PlanField field, PlanContext plan)
    {
        if (!problem.Fields.TryGetValue(field, out var stretch)) return [];
        var (start, words) = Trimmed(stretch, plan);
        return UnitPhrase.Parse(words, plan.Names, (code, offset, arguments) => plan.Log.Add(code, plan.Text.At(start + offset), arguments));
    }

    /// <summary>The name; what stands behind the last problem of the list is cut off it and listed.</summary>
    private static string? Leader(ProblemSegment problem, PlanContext plan)
    {
        if (!problem.Fields.TryGetValue(PlanField.Leader, out var stretch)) return null;
        var (start, words) = Trimmed(stretch, plan);
        var end = words.AsSpan().IndexOfAny(AfterName);
        if (end < 0) end = words.Length;
        if (end > LongestLeader)
        {
            var line = Enumerable.Range(start + 1, end).FirstOrDefault(offset => plan.Text.IsLineStart(offset));
            end = line > 0 && line - start <= LongestLeader ? line - start : 0;
        }

        foreach (var rest in plan.Text.Paragraphs(start + end, start + words.Length))
        {
            if (rest.Text.Trim('。', '；', ';').Length > 0) plan.Log.Unplaced(rest.At, rest.Text);
        }

        return end == 0 ? null : words[..end];
    }

    private static (int Start, string Words) Trimmed(Stretch stretch, PlanContext plan)
    {
        var words = stretch.Of(plan.Text);
        return (stretch.Start + words.Length - words.TrimStart().Length, words.Trim());
    }
}
