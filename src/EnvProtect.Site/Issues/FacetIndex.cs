using System.Collections.Immutable;
using System.Text.Json;
using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Issues;

/// <summary>
/// The register's facets for the script that combines them: for each facet the places of its issues in the register. It
/// holds no text, so one file serves both languages; the rows themselves are taken from the register's pages.
/// </summary>
internal static class FacetIndex
{
    public const string Path = IssueUrls.Register + "facets.json";

    public static byte[] Write(ImmutableArray<Issue> register, RegisterFacets facets)
    {
        var places = register.Select((issue, place) => (issue.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("pageSize", IssuePages.PageSize);
            json.WriteNumber("count", register.Length);
            json.WriteStartObject("groups");
            foreach (var group in facets.Groups)
            {
                json.WriteStartObject(Part(group.Facets[0], 1));
                foreach (var facet in group.Facets) WriteFacet(json, Part(facet, 0), facet.Issues.Select(issue => places[issue.Id]).Order());
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    // Distances between neighbours are small numbers, and small numbers make a small file.
    private static void WriteFacet(Utf8JsonWriter json, string value, IEnumerable<int> places)
    {
        json.WriteStartArray(value);
        var before = 0;
        foreach (var place in places)
        {
            json.WriteNumberValue(place - before);
            before = place;
        }

        json.WriteEndArray();
    }

    // Addresses of facets end in the group's name and the value.
    private static string Part(Facet facet, int fromEnd) => facet.Path.Split('/')[^(fromEnd + 1)];
}
