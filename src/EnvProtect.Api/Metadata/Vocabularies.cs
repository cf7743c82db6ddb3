using System.Collections.Immutable;

namespace EnvProtect.Api.Metadata;

/// <summary>The standard vocabularies that the metadata speaks.</summary>
internal static class Vocabularies
{
    public static ImmutableArray<(string Address, string Namespace, string Alias)> References { get; } =
    [
        ("https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml", "Org.OData.Core.V1", "Core"),
    ];
}
