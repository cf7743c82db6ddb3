using EnvProtect.Api.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EnvProtect.Api;

/// <summary>Mounts an OData service on a web application.</summary>
public static class ODataEndpoint
{
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of the service root, such as <c>/odata</c>.</param>
    /// <param name="options">What is served.</param>
    public static IEndpointConventionBuilder MapOData(this IEndpointRouteBuilder endpoints, string prefix, ODataOptions options)
    {
        var service = new ODataService(options, prefix.TrimEnd('/'));
        return endpoints.Map(prefix.TrimEnd('/') + "/{**path}", (HttpContext context) => service.AnswerAsync(context));
    }
}
