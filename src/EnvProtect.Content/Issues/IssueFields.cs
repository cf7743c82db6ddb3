using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>The parts of an issue's front matter that are more than one value.</summary>
internal static class IssueFields
{
    /// <summary>Stands in for a date whose absence has been reported.</summary>
    public static PartialDate Unknown { get; } = PartialDate.Parse("1900")!;

    public static (IssueStatus Status, PartialDate AsOf) Status(Document document)
    {
        if (document.Fields.Mapping("status") is not { } fields) return (default, Unknown);
        var status = fields.RequiredCode("value", Lists.Statuses);
        var asOf = fields.Date("asOf") ?? Unknown;
        fields.Close();
        return (status, asOf);
    }

    /// <summary>The number as printed; that of a file with a number in its name is the same.</summary>
    public static string? Number(Document document)
    {
        if (document.Fields.Scalar("number") is not { } number) return null;
        if (document.File.Number is { } expected && (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var printed) || printed != expected))
        {
            document.Log.Add(DiagnosticCodes.NumberDiffers, number.At, number.Text, document.File.Original.Name);
        }

        return number.Text;
    }

    /// <summary>The plan or campaign, which the folder names too.</summary>
    public static string Parent(Document document, string key, IdIndex index)
    {
        if (document.Fields.Scalar(key) is not { } named) return "";
        if (named.Text == document.File.Folder) return index.Resolve(named, document.Log) ?? "";
        document.Log.Add(DiagnosticCodes.FolderDiffers, named.At, named.Text, document.File.Folder!);
        return "";
    }

    /// <summary>The chapter of a problem, or the group of a commitment; the plan must have it.</summary>
    public static int? Chapter(Document document)
    {
        if (document.Fields.Integer("chapter", 1, 999) is not { } number) return null;
        if (!document.Registry.PlansById.TryGetValue(document.File.Folder!, out var plan)) return number;
        var chapters = document.File.Kind == DocumentKind.Problem ? plan.Chapters : plan.Groups;
        if (chapters.All(chapter => chapter.Number != number))
        {
            document.Log.AddWithHint(DiagnosticCodes.UnknownChapter, document.Fields.At("chapter"),
                Value.OneOf(chapters.Select(chapter => chapter.Number.ToString(CultureInfo.InvariantCulture))), number, plan.Id);
        }

        return number;
    }

    public static ImmutableArray<IssueCategory> Categories(Document document)
    {
        var categories = ImmutableArray.CreateBuilder<IssueCategory>();
        foreach (var item in document.Fields.Items("categories"))
        {
            var fields = item is MappingNode ? document.Fields.Mapping(item, "categories") : null;
            var code = fields is null ? document.Fields.Scalar(item, "categories") : fields.Scalar("code");
            var printed = fields?.Text("printed");
            fields?.Close();
            if (code is not { } value || Value.Code(value, Lists.Categories, document.Log) is not { } category) continue;
            if (categories.Any(earlier => earlier.Category == category)) document.Log.Add(DiagnosticCodes.NamedTwice, value.At, value.Text);
            else categories.Add(new(category, printed));
        }

        return categories.ToImmutable();
    }

    /// <summary>The units at a key.</summary>
    /// <param name="fields">The mapping of all units; null where it is absent.</param>
    /// <param name="key">The key.</param>
    /// <param name="role">What they are to the issue.</param>
    /// <param name="areas">The areas of the issue.</param>
    /// <param name="registry">What can be named.</param>
    public static IEnumerable<IssueUnit> Units(Fields? fields, string key, UnitRole role, ImmutableArray<IssueArea> areas, Registry registry) =>
        fields is null ? [] : registry.Expand(fields.Ids(key, registry.UnitsAndGroupsOf([.. areas.Select(area => area.AreaCode)]))).Select(unit => new IssueUnit(unit.Member, role, unit.GroupId));

    public static ImmutableArray<IssueOfficial> Officials(Document document)
    {
        var responsibility = document.Fields.Mapping("responsibility");
        (OfficialRole Role, LocalizedText? Name)[] named =
        [
            (OfficialRole.Leader, document.Fields.Localized("leader")),
            (OfficialRole.OnSite, responsibility?.Localized("onSite")),
            (OfficialRole.Supervisor, responsibility?.Localized("supervisor")),
            (OfficialRole.SupervisingLeader, responsibility?.Localized("supervisingLeader")),
        ];
        responsibility?.Close();
        return [.. named.Where(official => official.Name is not null).Select(official => new IssueOfficial(official.Role, official.Name!))];
    }

    public static ImmutableArray<Milestone> Milestones(Document document)
    {
        var milestones = ImmutableArray.CreateBuilder<Milestone>();
        foreach (var fields in document.Fields.Mappings("milestones"))
        {
            milestones.Add(new(milestones.Count + 1, fields.Date("on") ?? Unknown, fields.OwnLocalized()));
            fields.Close();
        }

        return milestones.ToImmutable();
    }

    public static ImmutableArray<Outcome> Outcomes(Document document)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        foreach (var fields in document.Fields.Mappings("outcomes"))
        {
            var on = fields.Date("on");
            document.CheckHasCome("on", on, fields.At("on"));
            outcomes.Add(new()
            {
                Sequence = outcomes.Count + 1,
                Kind = fields.RequiredCode("kind", Lists.Outcomes),
                Count = fields.Integer("count", 0, int.MaxValue),
                Amount = (double?)fields.Number("amount"),
                DocumentNumber = fields.Text("number"),
                On = on,
                Printed = fields.Text("printed"),
                Text = fields.OptionalOwnLocalized(),
            });
            fields.Close();
        }

        return outcomes.ToImmutable();
    }

    public static ImmutableArray<IssueLink> Links(Document document)
    {
        var links = ImmutableArray.CreateBuilder<IssueLink>();
        foreach (var fields in document.Fields.Mappings("related"))
        {
            var link = new IssueLink(
                OtherIssue(document, fields, "issue") ?? "", fields.RequiredCode("relation", Lists.Relations), fields.OwnLocalized());
            if (link.IssueId.Length > 0 && links.Any(earlier => earlier.IssueId == link.IssueId))
            {
                document.Log.Add(DiagnosticCodes.NamedTwice, fields.At("issue"), link.IssueId);
            }

            links.Add(link);
            fields.Close();
        }

        return links.ToImmutable();
    }

    /// <summary>A reference to an issue other than this one.</summary>
    public static string? OtherIssue(Document document, string key) => OtherIssue(document, document.Fields, key);

    public static Satisfaction? Satisfaction(Document document)
    {
        if (document.Fields.Mapping("satisfaction") is not { } fields) return null;
        var percent = fields.Number("percent");
        if (percent is < 0 or > 100) document.Log.Add(DiagnosticCodes.NotAPercentage, fields.At("percent"));
        var satisfaction = new Satisfaction((double)(percent ?? 0), fields.RequiredText("printed"));
        fields.Close();
        return satisfaction;
    }

    public static ImmutableArray<string> Redirects(Document document)
    {
        var addresses = document.Fields.Scalars("redirectFrom").ToList();
        foreach (var address in addresses.Where(address => !OldAddress.IsGood(address.Text)))
        {
            document.Log.AddWithHint(DiagnosticCodes.NotAnAddress, address.At, OldAddress.Hint(address.Text), address.Text);
        }

        return [.. addresses.Select(address => address.Text)];
    }

    private static string? OtherIssue(Document document, Fields fields, string key)
    {
        var id = fields.Id(key, document.Registry.Issues);
        if (id == document.File.Id) document.Log.Add(DiagnosticCodes.RefersToItself, fields.At(key), id);
        return id;
    }
}
