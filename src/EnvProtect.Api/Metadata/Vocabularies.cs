using System.Collections.Immutable;

namespace EnvProtect.Api.Metadata;

/// <summary>The standard vocabularies that the metadata speaks.</summary>
internal static class Vocabularies
{
    private const string Folder = "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/";

    public static ImmutableArray<(string Address, string Namespace, string Alias)> References { get; } =
    [
        (Folder + "Org.OData.Core.V1.xml", "Org.OData.Core.V1", "Core"),
        (Folder + "Org.OData.Capabilities.V1.xml", "Org.OData.Capabilities.V1", "Capabilities"),
        (Folder + "Org.OData.Validation.V1.xml", "Org.OData.Validation.V1", "Validation"),
        (Folder + "Org.OData.Aggregation.V1.xml", "Org.OData.Aggregation.V1", "Aggregation"),
    ];
}
