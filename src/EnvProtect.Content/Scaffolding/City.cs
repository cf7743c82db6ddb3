namespace EnvProtect.Content.Scaffolding;

/// <summary>The city that a document is about.</summary>
/// <param name="Code">Its code in <c>areas.csv</c>.</param>
/// <param name="Slug">What ids begin with: its English name in small letters, without the word city.</param>
internal sealed record City(string Code, string Slug)
{
    /// <summary>The city of the area that was asked for, or the only one there is; otherwise null.</summary>
    public static City? Of(ScaffoldRequest request, Cities cities)
    {
        var all = cities.All.ToList();
        var code = request.Area is { } area ? cities.Of(area) : all.Count == 1 ? all[0] : null;
        if (code is null || cities.EnglishOf(code) is not { } name) return null;
        var slug = new string([.. name.ToLowerInvariant().Replace(' ', '-').Where(letter => char.IsAsciiLetterLower(letter) || letter == '-')]).Trim('-');
        if (slug.EndsWith("-city", StringComparison.Ordinal)) slug = slug[..^"-city".Length];
        return ContentLayout.IsId(slug) ? new(code, slug) : null;
    }
}
