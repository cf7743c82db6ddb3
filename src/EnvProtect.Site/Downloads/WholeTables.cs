using System.Collections.Frozen;
using EnvProtect.Model;
using EnvProtect.Model.Register;

namespace EnvProtect.Site.Downloads;

/// <summary>
/// The tables that are short enough to lie beside the pages as a file. A longer one no spreadsheet opens, and monitoring
/// stations add to it every hour: the API streams it, whole or by site and year.
/// </summary>
internal sealed class WholeTables
{
    /// <summary>The most rows of a file.</summary>
    public const int MostRows = 100_000;

    private readonly Lazy<FrozenSet<string>> names;

    public WholeTables(Dataset dataset) => names = new(() => RegisterCatalogue.Sources
        .Where(source => !source.HasMoreThan(MostRows, dataset))
        .Select(source => source.Table.Name).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the table is a file of the site.</summary>
    public bool Contains(string table) => names.Value.Contains(table);
}
