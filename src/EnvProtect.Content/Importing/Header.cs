using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>What every import needs to know of its document: its id, its area, and the names that go with the area.</summary>
internal sealed record Header(string Id, string SourceId, string AreaCode, PartialDate? Date, Gazetteer Names)
{
    /// <summary>From the options, and from the title where they are silent; null after reporting what is missing.</summary>
    public static Header? Read(string title, ImportOptions options, NameTables tables, ImportLog log)
    {
        var area = options.AreaCode ?? new Gazetteer(tables, null).FirstAreaIn(title)?.Code;
        if (area is null)
        {
            log.Add(ImportCodes.AreaMissing, Place.Start);
        }
        else if (tables.Areas.All(known => known.Code != area))
        {
            log.AddWithHint(DiagnosticCodes.UnknownArea, Place.Start, tables.AreaLike(area), area);
            area = null;
        }

        var isId = options.Id is { } id && IsId(id) && (options.SourceId is null || IsId(options.SourceId));
        if (!isId) log.Add(ImportCodes.IdMissing, Place.Start);
        if (area is null || !isId) return null;
        return new(options.Id!, options.SourceId ?? options.Id!, area, options.Date, new Gazetteer(tables, area));
    }

    /// <summary>The document as a row of <c>sources.csv</c>, for where it is not listed yet.</summary>
    public Source Source(SourceKind kind, string title, string publisher, PartialDate? published) => new()
    {
        Id = SourceId,
        Title = new(title, null),
        Kind = kind,
        Publisher = new LocalizedText(publisher.Length > 0 ? publisher : "（原件未印发布单位）", publisher.Length > 0 ? null : "(not printed in the document)"),
        Published = published,
        AreaCode = AreaCode,
    };

    private static bool IsId(string text) =>
        text.Length is > 0 and <= 60 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);
}
