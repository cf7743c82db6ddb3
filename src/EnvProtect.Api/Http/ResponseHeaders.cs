using System.Globalization;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Planning;
using EnvProtect.Database.Reading;
using EnvProtect.Model.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace EnvProtect.Api.Http;

/// <summary>The headers of answers.</summary>
internal static class ResponseHeaders
{
    /// <summary>Any page in any browser may read.</summary>
    public static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "OData-Version, ETag, Preference-Applied, Retry-After, Content-Language";
        response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language, OData-MaxVersion, Prefer";
    }

    public static void Preflight(HttpResponse response, string methods)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = methods;
        response.Headers.AccessControlAllowMethods = methods;
        response.Headers.AccessControlAllowHeaders = "*";
        response.Headers.AccessControlMaxAge = "86400";
    }

    public static void Describe(HttpResponse response, ODataRequest request, Plan plan, ReadOnlyDatabase? database)
    {
        var headers = response.Headers;
        headers["OData-Version"] = request.Version;
        response.ContentType = plan.Format.ContentType;
        if (plan is CollectionReadPlan { AppliedPageSize: { } size })
            headers["Preference-Applied"] = "odata.maxpagesize=" + size.ToString(CultureInfo.InvariantCulture);
        if (plan is TableReadPlan table)
            headers.ContentDisposition = $"attachment; filename=\"{table.Address.Scope!.Set!.Name}.{table.Format.Kind.ToString().ToLowerInvariant()}\"";
        if (plan is DataPlan { DependsOnTime: true })
        {
            headers.CacheControl = "no-store";
        }
        else if (database is not null)
        {
            // Weak: the same rows, whatever the format and the compression.
            headers.ETag = $"W/\"{database.Snapshot}\"";
            headers.LastModified = HeaderUtilities.FormatDate(database.LastModified);
            headers.CacheControl = "public, no-cache";
        }
    }

    public static bool IsUnchanged(HttpRequest request, HttpResponse response, Plan plan)
    {
        var etag = (string?)response.Headers.ETag;
        if (etag is null || plan is DataPlan { DependsOnTime: true }) return false;
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            return EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags)
                && tags.Any(tag => tag.Tag == "*" || tag.Compare(EntityTagHeaderValue.Parse(etag), useStrongComparison: false));
        }

        // The very same: after a rollback the data is older than what a client has, and other.
        return HeaderUtilities.TryParseDate((string?)request.Headers.IfModifiedSince, out var since)
            && HeaderUtilities.TryParseDate((string?)response.Headers.LastModified, out var modified) && modified == since;
    }

    public static void Refuse(HttpResponse response, ODataError error, Language language)
    {
        response.StatusCode = error.Status;
        response.ContentType = "application/json;odata.metadata=minimal;charset=utf-8";
        var headers = response.Headers;
        headers["OData-Version"] = ProtocolVersion.ForError(response.HttpContext.Request);
        headers.ContentLanguage = language == Language.Chinese ? "zh-CN" : "en";
        headers.CacheControl = "no-store";
        headers.Remove("ETag");
        headers.Remove("Last-Modified");
        headers.Remove("Preference-Applied");
        headers.Remove("Content-Disposition");
        if (error.Allow is { } allow) headers.Allow = allow;
        if (error.RetryAfter is { } seconds) headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }
}
