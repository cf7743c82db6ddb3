using System.Text.Json.Serialization;

namespace EnvProtect.Api.Json;

/// <summary>Values of columns as JSON by themselves: in keys of pages and of expansions, and where a request holds a text in double quotes.</summary>
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
internal sealed partial class ValueJson : JsonSerializerContext;
