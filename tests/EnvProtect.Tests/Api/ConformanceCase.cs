using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EnvProtect.Tests.Api;

/// <summary>One line of the tables in tests/conformance: a request, the section it comes from, and what is expected.</summary>
internal sealed class ConformanceCase
{
    public string? Get { get; set; }

    /// <summary>Short for <c>Products?$filter=...</c>.</summary>
    public string? Filter { get; set; }
    public string Spec { get; set; } = "";
    public int Status { get; set; } = 200;
    public List<string>? Ids { get; set; }
    public long? Count { get; set; }
    public string? Text { get; set; }
    public string? Contains { get; set; }
    public Dictionary<string, string?>? Expect { get; set; }
    public string? Code { get; set; }
    public int? Position { get; set; }
    public string? Hint { get; set; }

    public string Address => Get ?? "Products?$filter=" + Filter;

    public static IEnumerable<ConformanceCase> All()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return Directory.GetFiles(Repository.PathOf("tests", "conformance"), "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(file => yaml.Deserialize<List<ConformanceCase>>(File.ReadAllText(file)));
    }
}
