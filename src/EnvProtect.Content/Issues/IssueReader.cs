using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads problems, commitments, cases and tasks: front matter, then body, then the rules that bind them.</summary>
internal static class IssueReader
{
    public static Issue Read(Document document)
    {
        var (file, fields, registry) = (document.File, document.Fields, document.Registry);
        document.TakeKind();
        var source = document.Source("source");
        var (status, statusAsOf) = IssueFields.Status(document);
        ImmutableArray<IssueArea> areas = [.. registry.Expand(fields.Ids("areas", registry.AreasAndGroups)).Select(area => new IssueArea(area.Member, area.GroupId))];
        var units = fields.Mapping("units");
        var objection = fields.Mapping("objection");
        var isOfPlan = file.Kind is DocumentKind.Problem or DocumentKind.Commitment;
        var isCase = file.Kind == DocumentKind.Case;
        var issue = new Issue
        {
            Id = file.Id,
            Kind = KindOf(file.Kind),
            Title = document.Title,
            Summary = document.Summary,
            Status = status,
            StatusAsOf = statusAsOf,
            Source = source,
            MoreSources = [.. fields.Mappings("moreSources").Select(document.Source)],
            Number = IssueFields.Number(document),
            PlanId = isOfPlan ? IssueFields.Parent(document, "plan", registry.Plans) : null,
            CampaignId = file.Kind == DocumentKind.Task ? IssueFields.Parent(document, "campaign", registry.Campaigns) : null,
            Chapter = isOfPlan ? IssueFields.Chapter(document) : null,
            Channel = isCase ? fields.Code("channel", Lists.Channels) : null,
            Medium = isCase ? fields.Code("medium", Lists.Media) : null,
            Batch = isCase ? fields.Text("batch") : null,
            IsKey = isCase && fields.Flag("key"),
            PrintedVerdict = isCase ? fields.Code("verdict", Lists.Verdicts) : null,
            Areas = areas,
            Categories = IssueFields.Categories(document),
            Units =
            [
                .. IssueFields.Units(units, "responsible", UnitRole.Responsible, areas, registry),
                .. IssueFields.Units(units, "supervising", UnitRole.Supervising, areas, registry),
            ],
            Officials = IssueFields.Officials(document),
            Deadline = DeadlineField.Read(document),
            Milestones = IssueFields.Milestones(document),
            Outcomes = IssueFields.Outcomes(document),
            Links = IssueFields.Links(document),
            MechanismIds = fields.Ids("mechanisms", registry.Mechanisms),
            Received = fields.Date("received"),
            Assigned = fields.Date("assigned"),
            Resolved = fields.Date("resolved"),
            Accepted = fields.Date("accepted"),
            SignedOff = fields.Date("signedOff"),
            Published = fields.Date("published"),
            Reopened = fields.Date("reopened"),
            ObjectionFrom = objection?.Date("from"),
            ObjectionTo = objection?.Date("to"),
            ReopenOfId = IssueFields.OtherIssue(document, "reopenOf"),
            DuplicateOfId = IssueFields.OtherIssue(document, "duplicateOf"),
            SplitOfId = IssueFields.OtherIssue(document, "splitOf"),
            ProgressPercent = fields.Integer("progress", 0, 100),
            Satisfaction = IssueFields.Satisfaction(document),
            RedirectFrom = IssueFields.Redirects(document),
        };
        units?.Close();
        objection?.Close();
        issue = IssueBody.Read(document, issue);
        IssueRules.Check(issue, fields.At, document.Log);
        CheckHaveCome(document, issue);
        return issue;
    }

    private static void CheckHaveCome(Document document, Issue issue)
    {
        (string Key, PartialDate? On)[] dates =
        [
            ("status", issue.StatusAsOf), ("received", issue.Received), ("assigned", issue.Assigned), ("resolved", issue.Resolved),
            ("accepted", issue.Accepted), ("signedOff", issue.SignedOff), ("reopened", issue.Reopened),
        ];
        foreach (var (key, on) in dates) document.CheckHasCome(key, on, document.Fields.At(key));
    }

    private static IssueKind KindOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Problem => IssueKind.Problem,
        DocumentKind.Commitment => IssueKind.Commitment,
        DocumentKind.Task => IssueKind.Task,
        _ => IssueKind.Case,
    };
}
