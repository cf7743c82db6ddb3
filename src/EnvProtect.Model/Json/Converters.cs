using System.Text.Json;
using System.Text.Json.Serialization;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Model;

/// <summary>A text in both languages, or the Chinese alone; an issue has a dozen.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(SharedText.Read(ref reader), null);
        var (chinese, english) = Pair.Read(ref reader);
        return new(chinese, english);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value.En is { } english) Pair.Write(writer, value.Zh, english);
        else writer.WriteStringValue(value.Zh);
    }
}

/// <summary>Running text in both languages, or in Chinese alone, as an array.</summary>
internal sealed class LocalizedProseConverter : JsonConverter<LocalizedProse>
{
    private static readonly ProseConverter OneLanguage = new();

    public override LocalizedProse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Begin(ref reader);
        var chinese = OneLanguage.Read(ref reader, typeof(Prose), options);
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) return new(chinese, null);
        var english = OneLanguage.Read(ref reader, typeof(Prose), options);
        reader.Read();
        return new(chinese, english);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedProse value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        OneLanguage.Write(writer, value.Zh, options);
        if (value.En is { } english) OneLanguage.Write(writer, english, options);
        writer.WriteEndArray();
    }

    /// <summary>One language alone, which must be there.</summary>
    public static Prose Read(ref Utf8JsonReader reader, Language language, JsonSerializerOptions options)
    {
        Begin(ref reader);
        if (language == Language.English)
        {
            reader.Skip();
            reader.Read();
        }

        return OneLanguage.Read(ref reader, typeof(Prose), options);
    }

    /// <summary>Goes on behind it.</summary>
    /// <returns>In how many languages it is.</returns>
    public static int Skip(ref Utf8JsonReader reader)
    {
        var languages = 0;
        for (Begin(ref reader); reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            languages++;
            reader.Skip();
        }

        return languages;
    }

    private static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("A text in one or two languages belongs here.");
    }
}

/// <summary>Running text: its words alone where they say everything, otherwise words and HTML.</summary>
internal sealed class ProseConverter : JsonConverter<Prose>
{
    public override Prose Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Prose.OfParagraph(reader.GetString()!);
        var (plain, html) = Pair.Read(ref reader);
        return new(html, plain);
    }

    public override void Write(Utf8JsonWriter writer, Prose value, JsonSerializerOptions options)
    {
        if (value.IsParagraph) writer.WriteStringValue(value.Plain);
        else Pair.Write(writer, value.Plain, value.Html);
    }
}

/// <summary>A date at its own precision, with the printed words where there are any.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    private static readonly Recent<PartialDate> Days = new(date => Parsed(date, null));

    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Days.Of(SharedText.Read(ref reader));
        var (date, printed) = Pair.Read(ref reader);
        return Parsed(date, printed);
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        if (value.Printed is { } printed) Pair.Write(writer, value.ToString(), printed);
        else writer.WriteStringValue(value.ToString());
    }

    private static PartialDate Parsed(string date, string? printed) =>
        PartialDate.Parse(date, printed) ?? throw new JsonException($"{date} is no date.");
}

/// <summary>Two texts as an array.</summary>
internal static class Pair
{
    public static (string First, string Second) Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("Two texts belong here.");
        var first = SharedText.Read(ref reader);
        reader.Read();
        var second = SharedText.Read(ref reader);
        reader.Read();
        return (first, second);
    }

    public static void Write(Utf8JsonWriter writer, string first, string second)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(first);
        writer.WriteStringValue(second);
        writer.WriteEndArray();
    }
}
