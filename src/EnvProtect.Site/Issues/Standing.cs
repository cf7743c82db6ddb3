using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Issues;

/// <summary>Where an issue stands against its due date, on the day of the data.</summary>
public enum Standing
{
    /// <summary>A source says that it is done.</summary>
    Finished,

    /// <summary>The due date has not come.</summary>
    NotYetDue,

    /// <summary>A source dated on or after the due date says that it is unfinished.</summary>
    Overdue,

    /// <summary>The due date has passed and no source here says how it ended.</summary>
    PassedWithoutResult,

    /// <summary>Unfinished as far as published, and without a due date.</summary>
    NoDueDate,
}

internal static class Standings
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Standing> All { get; } =
        [Standing.Finished, Standing.NotYetDue, Standing.Overdue, Standing.PassedWithoutResult, Standing.NoDueDate];

    public static Standing Of(Issue issue, DateOnly asOf) => issue switch
    {
        _ when issue.IsFinished() => Standing.Finished,
        { Deadline.Due: null } or { Deadline: null } => Standing.NoDueDate,
        _ when issue.IsPassedWithoutResult(asOf) => Standing.PassedWithoutResult,
        _ when issue.IsOverdue(asOf) == true => Standing.Overdue,
        _ => Standing.NotYetDue,
    };
}
