using System.IO.Compression;
using EnvProtect.Api.Http;
using EnvProtect.Api.Metadata;
using EnvProtect.Api.Model;
using EnvProtect.Model.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>Mounts the OpenAPI description of the service, made from the catalogue.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="path">Its address, such as <c>/openapi.json</c>.</param>
    /// <param name="prefix">The path of the service root.</param>
    /// <param name="catalogue">What is served.</param>
    public static IEndpointConventionBuilder MapOpenApi(this IEndpointRouteBuilder endpoints, string path, string prefix, Catalogue catalogue)
    {
        var description = OpenApi.Write(new EntityModel(catalogue, []), prefix.TrimEnd('/'));
        return endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Bytes(description, "application/json; charset=utf-8").ExecuteAsync(context);
        });
    }

    /// <summary>Brotli and gzip for what the service answers; takes effect with <c>UseResponseCompression</c>.</summary>
    public static IServiceCollection AddODataCompression(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest)
        .AddResponseCompression(compression =>
        {
            // Public data and no cookies: nothing secret shares an answer with what a stranger sends.
            compression.EnableForHttps = true;
            compression.MimeTypes = ["application/json", "application/xml", "text/plain", "text/csv", "multipart/mixed"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
}
