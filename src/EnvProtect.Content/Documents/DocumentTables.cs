using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary><c>sources.csv</c> and <c>glossary.csv</c>.</summary>
internal static class DocumentTables
{
    public static ImmutableArray<Source> Sources(ImmutableArray<Row> rows, IdIndex areas)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        return [.. rows.Select(row => Source(row, areas)).OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    /// <summary>In ordinal order of the Chinese terms.</summary>
    public static ImmutableArray<GlossaryEntry> Glossary(ImmutableArray<Row> rows, IdIndex pages)
    {
        RowIds.Check(rows, "zh", _ => true);
        return
        [
            .. rows.Select(row => new GlossaryEntry(row.Text("zh") ?? "", row.RequiredText("en"), row.Id("page", pages)))
                .OrderBy(entry => entry.Zh, StringComparer.Ordinal),
        ];
    }

    private static Source Source(Row row, IdIndex areas)
    {
        if (row.Cell("url") is { } url && !IsWebAddress(url.Text)) row.Log.Add(DiagnosticCodes.LinkRefused, url.At, url.Text);
        return new()
        {
            Id = row.Text("id") ?? "",
            Title = row.Localized(),
            Kind = row.RequiredCode("kind", Lists.SourceKinds),
            Publisher = row.Localized("publisher"),
            Published = row.Date("published"),
            AreaCode = row.Id("area", areas),
            Url = row.Text("url"),
            Note = row.OptionalLocalized("note"),
        };
    }

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
