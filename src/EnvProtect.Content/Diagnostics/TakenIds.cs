using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>Ids that are in use, however they are capitalised, and where each was met first.</summary>
internal sealed class TakenIds
{
    private readonly Dictionary<string, string> places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an id for the place of a file; where it was taken before, a hint that says where.</summary>
    public LocalizedText? Take(string id, string path) =>
        places.TryAdd(id, path) ? null : Hint(places[id]);

    /// <summary>Where an id was taken first; null where it is free.</summary>
    public string? PlaceOf(string id) => places.GetValueOrDefault(id);

    /// <summary>Says where the same was met before.</summary>
    public static LocalizedText Hint(string place) => new($"另一处在 {place}", $"The other one is {place}");

    /// <summary>Takes an id for a place inside a file.</summary>
    public LocalizedText? Take(string id, string path, Position at) =>
        Take(id, string.Create(CultureInfo.InvariantCulture, $"{path}({at.Line},{at.Column})"));
}
