using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Parsing;
using EnvProtect.Api.Queries;
using EnvProtect.Model.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EnvProtect.Api.Http;

/// <summary>A request as far as it can be read without the model.</summary>
/// <param name="Path">Below the service root, percent-encoded.</param>
/// <param name="Root">The absolute address of the service root, with a slash at the end.</param>
internal sealed record ODataRequest(string Path, string Root, RequestOptions Options, RequestAliases Aliases, Preferences Preferences, string Version)
{
    /// <summary>The system query options, once it is known what they are about.</summary>
    public QueryOptions Query { get; init; } = QueryOptions.None;

    /// <summary>The absolute address that the paths of pages begin behind, without a slash at the end.</summary>
    public required string SiteRoot { get; init; }

    /// <summary>The path as it is shown in messages.</summary>
    public string PathText => string.Join('/', Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(step => UrlText.Decode(step, new Location("path", 0))));

    public const string Methods = "GET, HEAD, OPTIONS";
    public const string BatchMethods = "POST, OPTIONS";

    public static ODataRequest Read(HttpContext context, string prefix, QueryLimits limits)
    {
        var http = context.Request;
        if (!HttpMethods.IsGet(http.Method) && !HttpMethods.IsHead(http.Method)) throw Refusals.MethodNotAllowed(http.Method, Methods);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var query = http.QueryString.HasValue ? http.QueryString.Value![1..] : "";
        var path = RawPath(target, http, prefix);
        if (path.Length + query.Length > limits.AddressLength) throw Refusals.AddressTooLong(limits.AddressLength);
        var options = RequestOptions.Parse(query);
        return new ODataRequest(
            path, $"{http.Scheme}://{http.Host}{http.PathBase}{prefix}/", options,
            new RequestAliases(options.Aliases, limits), Preferences.Parse(http.Headers["Prefer"]), ProtocolVersion.For(http))
        {
            SiteRoot = $"{http.Scheme}://{http.Host}{http.PathBase}",
        };
    }

    public static Language LanguageOf(HttpContext context) => Negotiation.LanguageOf(context.Request.Headers.AcceptLanguage);

    /// <summary>The path as it was sent: a slash inside a key is then still told from one between steps.</summary>
    private static string RawPath(string target, HttpRequest http, string prefix)
    {
        var path = target.StartsWith('/') ? target.Split('?')[0] : (http.PathBase + http.Path).ToUriComponent();
        var start = http.PathBase.ToUriComponent() + prefix;
        return path.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? path[start.Length..].TrimStart('/') : path.TrimStart('/');
    }
}
