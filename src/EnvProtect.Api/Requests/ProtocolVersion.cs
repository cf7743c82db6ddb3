using System.Globalization;
using EnvProtect.Api.Errors;
using Microsoft.AspNetCore.Http;

namespace EnvProtect.Api.Requests;

/// <summary>The version of OData in which a request is answered (<c>OData-Version</c>): 4.01, unless the client speaks only 4.0.</summary>
internal static class ProtocolVersion
{
    private const string Latest = "4.01", Older = "4.0";

    /// <summary>The version for a request; refuses one whose client speaks neither.</summary>
    public static string For(HttpRequest request) => Find(request) ?? throw Refusals.UnsupportedVersion(Asked(request)!);

    /// <summary>The version for an error, which is answered whatever the client speaks.</summary>
    public static string ForError(HttpRequest request) => Find(request) ?? Latest;

    private static string? Asked(HttpRequest request) => request.Headers["OData-MaxVersion"];

    private static string? Find(HttpRequest request) => Asked(request) switch
    {
        null or "" or Latest => Latest,
        Older => Older,
        var other => decimal.TryParse(other, CultureInfo.InvariantCulture, out var number) && number > 4.01m ? Latest : null,
    };
}
