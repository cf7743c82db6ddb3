using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Standards;

/// <summary>
/// One number of one version of a standard. A revision is more rows of another validity; what was measured before it
/// stays judged by the old ones.
/// </summary>
/// <param name="Standard">Number with year, such as "HJ 633-2012".</param>
/// <param name="Kind">Which of the calculations reads it.</param>
/// <param name="ValidFrom">The first day that is judged by it.</param>
/// <param name="ValidTo">The last day, where it has been replaced.</param>
/// <param name="Item">Code of the indicator that it limits: <c>pm25</c>, <c>ammoniaNitrogen</c>.</param>
/// <param name="Statistic">What the limit is compared with.</param>
/// <param name="Grade">The sub-index (0 to 500), the grade of the limit (1, 2), or the class of water (1 to 5).</param>
/// <param name="Least">The lowest value that still belongs to the grade; null where there is none.</param>
/// <param name="Most">The highest value that still belongs to the grade; null where there is none.</param>
public sealed record StandardLimit(
    string Standard, StandardKind Kind, DateOnly ValidFrom, DateOnly? ValidTo, string Item, Statistic Statistic, int Grade, decimal? Least, decimal? Most)
{
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>Whether a value belongs to the grade, as far as this limit goes.</summary>
    public bool Admits(decimal value) => (Least is not { } least || value >= least) && (Most is not { } most || value <= most);
}
