using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;

namespace EnvProtect.Model;

/// <summary>
/// Writes and reads issues as JSON of which the running texts can be read one at a time. The bytes are those of
/// <see cref="DatasetJson.Plain"/>. For one thread.
/// </summary>
public sealed class IssueJson
{
    private readonly ProseInPlaceConverter prose = new();
    private readonly DatasetJson json;
    private readonly ArrayBufferWriter<byte> bytes = new();

    public IssueJson() => json = DatasetJson.With(prose);

    /// <returns>The JSON, until the next is written.</returns>
    public ReadOnlySpan<byte> Write(Issue issue)
    {
        bytes.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(bytes, new() { Encoder = json.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, issue, json.Issue);
        return bytes.WrittenSpan;
    }

    /// <summary>An issue whose running texts stay where they are.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="store">What holds it.</param>
    /// <param name="offset">Where it begins in there.</param>
    /// <exception cref="JsonException">It is no JSON of an issue.</exception>
    public Issue Read(ReadOnlySpan<byte> text, IProseStore store, long offset)
    {
        (prose.Store, prose.Offset) = (store, offset);
        return JsonSerializer.Deserialize(text, json.Issue) ?? throw new JsonException("An issue belongs here.");
    }

    /// <summary>One language of a running text that was left behind.</summary>
    /// <param name="text">Its part of the JSON.</param>
    /// <param name="language">One that it has.</param>
    public static Prose ReadText(ReadOnlySpan<byte> text, Language language)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        return LocalizedProseConverter.Read(ref reader, language, DatasetJson.Plain.Options);
    }

    /// <summary>Reads of each text only where it stands.</summary>
    private sealed class ProseInPlaceConverter : JsonConverter<LocalizedProse>
    {
        private static readonly LocalizedProseConverter Whole = new();

        public IProseStore? Store { get; set; }

        public long Offset { get; set; }

        public override LocalizedProse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var start = reader.TokenStartIndex;
            var hasEnglish = LocalizedProseConverter.Skip(ref reader) > 1;
            return new(Store!, Offset + start, (int)(reader.BytesConsumed - start), hasEnglish);
        }

        public override void Write(Utf8JsonWriter writer, LocalizedProse value, JsonSerializerOptions options) => Whole.Write(writer, value, options);
    }
}
