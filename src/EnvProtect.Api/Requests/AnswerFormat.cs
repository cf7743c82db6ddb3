namespace EnvProtect.Api.Requests;

internal enum AnswerKind { Json, Xml, Text, Csv, Xlsx, Atom }

internal enum MetadataLevel { None, Minimal, Full }

/// <summary>The form of an answer.</summary>
/// <param name="IsRaw">For CSV: whether texts that a spreadsheet would run as a formula stand as they are.</param>
/// <param name="HasMark">For CSV: whether a byte order mark tells spreadsheets that it is UTF-8.</param>
/// <param name="LongsAsText">Whether whole numbers of 64 bits stand in quotes (IEEE754Compatible).</param>
internal sealed record AnswerFormat(
    AnswerKind Kind, MetadataLevel Metadata = MetadataLevel.Minimal, bool LongsAsText = false, bool IsRaw = false, bool HasMark = false)
{
    public string ContentType => Kind switch
    {
        AnswerKind.Xml => "application/xml;charset=utf-8",
        AnswerKind.Text => "text/plain;charset=utf-8",
        AnswerKind.Csv => "text/csv;charset=utf-8;header=present",
        AnswerKind.Atom => "application/atom+xml;charset=utf-8",
        AnswerKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => $"application/json;odata.metadata={Metadata.ToString().ToLowerInvariant()}{(LongsAsText ? ";IEEE754Compatible=true" : "")};charset=utf-8",
    };
}
