using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EnvProtect.Benchmarks.Build;

/// <summary>YAML whose values are written as JSON, which YAML contains.</summary>
internal sealed class FrontMatter
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly StringBuilder text = new();

    /// <summary>Adds a fact, if there is one.</summary>
    public FrontMatter Add(string key, object? value)
    {
        if (value is not null) text.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, Json)).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();
}
