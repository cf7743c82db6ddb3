using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>The arithmetic of checks; pure.</summary>
internal static class Reconciliation
{
    /// <summary>The smallest number of which another is so many per cent; below it the ratio is beyond all numbers.</summary>
    private const decimal LeastWhole = 0.000_001m;

    /// <summary>What the parts give; null where there are too many or too few of them, or where it would divide by zero or nearly so.</summary>
    public static decimal? Compute(CheckKind kind, ImmutableArray<decimal> parts) => (kind, parts) switch
    {
        (CheckKind.Sum, { Length: > 0 }) => parts.Sum(),
        (CheckKind.Difference, { Length: > 1 }) => parts[0] - parts.Skip(1).Sum(),
        (CheckKind.Ratio, [var part, var whole]) when Math.Abs(whole) >= LeastWhole => 100 * part / whole,
        (CheckKind.Comparison, [var other]) => other,
        _ => null,
    };

    /// <summary>Whether what was computed is what the verdict says of the printed figure.</summary>
    public static bool BearsOut(CheckVerdict verdict, CheckKind kind, PrintedFigure printed, decimal found) => verdict switch
    {
        CheckVerdict.Consistent => IsSame(printed, found),
        CheckVerdict.ConsistentByRounding => found != printed.Value && IsSameRounded(printed, found),
        CheckVerdict.MultiLabel => kind == CheckKind.Sum && found > printed.Value,
        CheckVerdict.IncompleteBreakdown => kind == CheckKind.Sum && found < printed.Value,
        CheckVerdict.ScopeUnclear => !IsSame(printed, found),
        CheckVerdict.DoesNotAddUp => !IsSame(printed, found) && !IsSameRounded(printed, found),
        _ => true,
    };

    // "More than 60" is borne out by 63, and "nearly 20" by 19; a figure without such a word only by itself.
    private static bool IsSame(PrintedFigure printed, decimal found) => printed.Record.Qualifier switch
    {
        Qualifier.MoreThan => found > printed.Value,
        Qualifier.AtLeast => found >= printed.Value,
        Qualifier.Nearly => found < printed.Value && printed.Value - found <= HalfOfLastDigit(printed.Value) * 2,
        Qualifier.About => Math.Abs(found - printed.Value) <= HalfOfLastDigit(printed.Value),
        Qualifier.AtMost => found <= printed.Value,
        Qualifier.LessThan => found < printed.Value,
        _ => found == printed.Value,
    };

    /// <summary>Whether the printed figure is the computed one at its own number of decimal places.</summary>
    private static bool IsSameRounded(PrintedFigure printed, decimal found) =>
        printed.Record.Qualifier is null && Math.Round(found, printed.Value.Scale, MidpointRounding.AwayFromZero) == printed.Value;

    /// <summary>Half of the place of the last digit that is not zero: 5 for 20, 0.05 for 95.6.</summary>
    private static decimal HalfOfLastDigit(decimal value)
    {
        if (value == 0) return 0;
        var place = 1m;
        while (value % place != 0) place /= 10;
        while (value % (place * 10) == 0) place *= 10;
        return place / 2;
    }
}
