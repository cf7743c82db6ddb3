using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvProtect.Model;

/// <summary>Reads texts of JSON. Short ones that came lately are the same object again.</summary>
internal sealed class SharedText : JsonConverter<string>
{
    /// <summary>In bytes of UTF-8. Longer ones are hardly ever met again.</summary>
    private const int Longest = 96;

    private static readonly Recent<string> Texts = new(text => text);

    /// <summary>The text at which the reader stands, which is not null.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest) return reader.GetString()!;
        Span<char> text = stackalloc char[Longest];
        return Texts.Of(text[..reader.CopyString(text)]);
    }

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
