using System.Collections.Immutable;

namespace EnvProtect.Api.Metadata;

/// <summary>The standard vocabularies that the metadata speaks.</summary>
internal static class Vocabularies
{
    private const string Folder = "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/";

    public static ImmutableArray<(Uri Address, string Namespace, string Alias)> References { get; } =
        [.. new[] { "Core", "Capabilities", "Validation", "Aggregation" }.Select(name => (new Uri($"{Folder}Org.OData.{name}.V1.xml"), $"Org.OData.{name}.V1", name))];

    /// <summary>The full name of what is named with an alias: <c>Core.Description</c>.</summary>
    public static string FullName(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return References.Single(reference => reference.Alias == name[..dot]).Namespace + name[dot..];
    }
}
