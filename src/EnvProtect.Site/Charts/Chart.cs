using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Charts;

/// <summary>Numbers that people may rather look at than read. A page shows them as a table; a script may draw them.</summary>
/// <param name="Kind">What is drawn.</param>
/// <param name="Caption">What the numbers are, how they were computed, and for which day.</param>
/// <param name="Heading">Over the column of labels.</param>
/// <param name="Series">One column each.</param>
/// <param name="Rows">In the order in which they are drawn.</param>
public sealed record Chart(
    ChartKind Kind, Phrase Caption, Phrase Heading, IReadOnlyList<LocalizedText> Series, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>A last row that adds the others up; it is shown in the table and never drawn.</summary>
    public ChartRow? Total { get; init; }
}

/// <summary>One row of a chart.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Values">One a series; null where there is no number.</param>
/// <param name="Address">Where the label leads: a path of the site, or an anchor of the page.</param>
public sealed record ChartRow(LocalizedText Label, IReadOnlyList<double?> Values, string? Address = null);

/// <summary>The shapes that charts are drawn in.</summary>
public enum ChartKind
{
    /// <summary>How the parts of a set stand: one stacked bar a row.</summary>
    Progress,

    /// <summary>Counts by month.</summary>
    OverTime,

    /// <summary>How often which length occurs.</summary>
    Distribution,

    /// <summary>What was promised beside what was published.</summary>
    Promise,
}
