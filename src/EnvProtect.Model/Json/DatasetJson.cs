using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;

namespace EnvProtect.Model;

/// <summary>
/// Records as JSON, for what a build remembers of them from one time to the next. Only the program that wrote it reads it:
/// it is no form of publication, and may change with every version.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dataset))]
[JsonSerializable(typeof(Issue))]
public sealed partial class DatasetJson : JsonSerializerContext
{
    /// <summary>With Chinese written as it is; nobody puts this JSON into a page.</summary>
    public static DatasetJson Plain { get; } = With(new LocalizedProseConverter());

    internal static DatasetJson With(JsonConverter<LocalizedProse> prose) => new(new()
    {
        IgnoreReadOnlyProperties = true, // they follow from the others
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SharedText(), new LocalizedTextConverter(), new ProseConverter(), prose, new PartialDateConverter() },
    });
}
