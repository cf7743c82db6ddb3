using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Issues;

/// <summary>When an issue is to be done, and the words it is printed in.</summary>
/// <param name="Kind">What sort of deadline.</param>
/// <param name="Due">The last day, for <see cref="DeadlineKind.Date"/>; "9月底" is the last day of that month.</param>
/// <param name="Text">The printed words; their English.</param>
public sealed record Deadline(DeadlineKind Kind, DateOnly? Due, LocalizedText Text)
{
    /// <summary>A deadline as it is printed; where nobody gave the English, it says the date.</summary>
    public static Deadline Of(DeadlineKind kind, DateOnly? due, string printed, string? english = null) =>
        new(kind, due, new(printed, english ?? due?.ToString("'By' d MMMM yyyy", CultureInfo.InvariantCulture)));
}

/// <summary>An area concerned. <paramref name="GroupId"/> is the collective name that the source prints instead, if any.</summary>
public sealed record IssueArea(string AreaCode, string? GroupId);

/// <summary>A kind of pollution concerned, with the printed term where it differs from the label.</summary>
public sealed record IssueCategory(Category Category, string? Printed);

/// <summary>A unit and its part. <paramref name="GroupId"/> is the collective name that the source prints instead, if any.</summary>
public sealed record IssueUnit(string UnitId, UnitRole Role, string? GroupId);

/// <summary>An official in a public role.</summary>
public sealed record IssueOfficial(OfficialRole Role, LocalizedText Name);

/// <summary>One measure of the list, counted from 1.</summary>
public sealed record Measure(int Sequence, LocalizedProse Text, PartialDate? Due, MeasureState? State);

/// <summary>A date on the way to the deadline.</summary>
public sealed record Milestone(int Sequence, PartialDate On, LocalizedText Text);

/// <summary>One allegation of a complaint, with what was found.</summary>
public sealed record Allegation(int Sequence, LocalizedProse Text, Verdict? Verdict, LocalizedProse? Finding);

/// <summary>A dated report on progress.</summary>
public sealed record Update
{
    public required int Sequence { get; init; }
    public required PartialDate On { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedProse Text { get; init; }
    public required Citation Source { get; init; }
    public IssueStatus? ToStatus { get; init; }
    public int? Percent { get; init; }
}

/// <summary>A picture published with an issue.</summary>
public sealed record Evidence
{
    public required int Sequence { get; init; }

    /// <summary>Path below the site's root.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
    public required LocalizedText AlternativeText { get; init; }

    /// <summary>The heading under which it stands, such as "progress".</summary>
    public required string Section { get; init; }
}

/// <summary>What followed: an order, a fine, an investigation.</summary>
public sealed record Outcome
{
    public required int Sequence { get; init; }
    public required OutcomeKind Kind { get; init; }
    public int? Count { get; init; }

    /// <summary>Yuan.</summary>
    public double? Amount { get; init; }
    public string? DocumentNumber { get; init; }
    public PartialDate? On { get; init; }
    public string? Printed { get; init; }
    public LocalizedText? Text { get; init; }
}

/// <summary>A link to another issue, with the reason for it.</summary>
public sealed record IssueLink(string IssueId, LinkRelation Relation, LocalizedText Reason);

/// <summary>The share of people who said they are satisfied, with the printed words.</summary>
public sealed record Satisfaction(double Percent, string Printed);
