using EnvProtect.Content.Importing;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Scaffolding;

/// <summary>The city that a document is about.</summary>
/// <param name="Code">Its code in <c>areas.csv</c>.</param>
/// <param name="Slug">What ids begin with: its English name in small letters, without the word city.</param>
internal sealed record City(string Code, string Slug)
{
    /// <summary>The city of the area that was asked for, or the only one there is; otherwise null.</summary>
    public static City? Of(ScaffoldRequest request)
    {
        var areas = NameFiles.Read(request.DataDirectory).Names.Areas.DistinctBy(area => area.Code, StringComparer.Ordinal).ToDictionary(area => area.Code, StringComparer.Ordinal);
        var cities = areas.Values.Where(area => area.Level == AreaLevel.Prefecture).ToList();
        var city = request.Area is null && cities.Count == 1 ? cities[0] : null;
        var steps = 0;
        for (var code = request.Area; city is null && code is not null && areas.TryGetValue(code, out var area) && steps++ < areas.Count; code = area.ParentCode)
        {
            if (area.Level == AreaLevel.Prefecture) city = area;
        }

        if (city?.Name.En is not { } name) return null;
        var slug = new string([.. name.ToLowerInvariant().Replace(' ', '-').Where(letter => char.IsAsciiLetterLower(letter) || letter == '-')]).Trim('-');
        if (slug.EndsWith("-city", StringComparison.Ordinal)) slug = slug[..^"-city".Length];
        return ContentLayout.IsId(slug) ? new(city.Code, slug) : null;
    }
}
