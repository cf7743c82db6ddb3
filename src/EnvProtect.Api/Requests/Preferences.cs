using System.Globalization;

namespace EnvProtect.Api.Requests;

/// <summary>What the <c>Prefer</c> header asks for, as far as it is known here.</summary>
/// <param name="MaximumPageSize">Rows a page, if asked for.</param>
internal sealed record Preferences(int? MaximumPageSize)
{
    public static Preferences Parse(IEnumerable<string?> headers)
    {
        int? size = null;
        foreach (var item in headers.SelectMany(header => (header ?? "").Split([',', ';'], StringSplitOptions.TrimEntries)))
        {
            var parts = item.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is [var name, var value] && name.ToLowerInvariant() is "odata.maxpagesize" or "maxpagesize"
                && int.TryParse(value.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                size = number;
        }

        return new Preferences(size);
    }
}
