using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Parsing;

/// <summary>How the library is to read requests: names in any case, options without <c>$</c>, and the functions of 4.01 that it lacks.</summary>
internal static class Dialect
{
    private static readonly EdmPrimitiveTypeKind[] CaseTypes =
    [
        EdmPrimitiveTypeKind.String, EdmPrimitiveTypeKind.Boolean, EdmPrimitiveTypeKind.Int64, EdmPrimitiveTypeKind.Double,
        EdmPrimitiveTypeKind.Date, EdmPrimitiveTypeKind.DateTimeOffset, EdmPrimitiveTypeKind.TimeOfDay, EdmPrimitiveTypeKind.Duration,
    ];

    // Functions can be declared to the library only for the whole process; these are the same for every service in it.
    static Dialect()
    {
        var flag = EdmCoreModel.Instance.GetBoolean(isNullable: true);
        var text = EdmCoreModel.Instance.GetString(isNullable: true);
        CustomUriFunctions.AddCustomUriFunction("matchesPattern", new FunctionSignatureWithReturnType(flag, text, text));
        foreach (var value in CaseTypes.Select(kind => EdmCoreModel.Instance.GetPrimitive(kind, isNullable: true)))
            CustomUriFunctions.AddCustomUriFunction("case", new FunctionSignatureWithReturnType(value, flag, value, value));
    }

    /// <summary>One for all requests: it keeps what it has looked up.</summary>
    public static ODataUriResolver Resolver { get; } = new() { EnableCaseInsensitive = true, EnableNoDollarQueryOptions = true };
}
