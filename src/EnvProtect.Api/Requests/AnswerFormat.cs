namespace EnvProtect.Api.Requests;

internal enum AnswerKind { Json, Xml, Text }

internal enum MetadataLevel { None, Minimal, Full }

/// <summary>The form of an answer.</summary>
/// <param name="LongsAsText">Whether whole numbers of 64 bits stand in quotes (IEEE754Compatible).</param>
internal sealed record AnswerFormat(AnswerKind Kind, MetadataLevel Metadata = MetadataLevel.Minimal, bool LongsAsText = false)
{
    public string ContentType => Kind switch
    {
        AnswerKind.Xml => "application/xml;charset=utf-8",
        AnswerKind.Text => "text/plain;charset=utf-8",
        _ => $"application/json;odata.metadata={Metadata.ToString().ToLowerInvariant()}{(LongsAsText ? ";IEEE754Compatible=true" : "")};charset=utf-8",
    };
}
