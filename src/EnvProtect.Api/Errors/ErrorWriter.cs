using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Errors;

/// <summary>Writes an error as an OData error object.</summary>
internal static class ErrorWriter
{
    public static ReadOnlyMemory<byte> Write(ODataError error, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message.In(language));
        if (error.At is { } at) json.WriteString("target", at.Option);
        if (error.At is not null || error.Hint is not null)
        {
            json.WriteStartObject("innererror");
            if (error.At is { } place) json.WriteNumber("position", place.Index);
            if (error.Hint is { } hint) json.WriteString("hint", hint.In(language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
