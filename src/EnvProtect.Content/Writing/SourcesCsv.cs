using EnvProtect.Model.Documents;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Writing;

/// <summary>Source documents as rows of <c>data/sources.csv</c>.</summary>
internal static class SourcesCsv
{
    /// <summary>The cells in the order of the form.</summary>
    public static string?[] Cells(Source source) =>
    [
        source.Id, source.Title.Zh, source.Title.En, Lists.SourceKinds.Code(source.Kind), source.Publisher.Zh, source.Publisher.En,
        source.Published?.ToString(), source.AreaCode, source.Url, source.Note?.Zh, source.Note?.En,
    ];

    /// <summary>The row for a table whose columns stand in an order of its own.</summary>
    /// <param name="source">The document.</param>
    /// <param name="columns">All columns of the form.</param>
    public static string Row(Source source, IEnumerable<string> columns)
    {
        var cells = TableForms.Sources.Columns.Names.Zip(Cells(source)).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        return CsvText.Row(columns.Select(column => cells[column]));
    }
}
