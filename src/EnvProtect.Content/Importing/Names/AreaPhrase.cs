using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>A printed list of areas as codes.</summary>
internal static class AreaPhrase
{
    /// <summary>What a list of areas says.</summary>
    /// <param name="Codes">Codes of areas and area groups in the order of the text, each once.</param>
    /// <param name="IsComplete">Whether the codes say all that is printed; a township after its county is more.</param>
    public sealed record Result(ImmutableArray<string> Codes, bool IsComplete);

    /// <param name="text">The list as printed, without spaces.</param>
    /// <param name="names">Where names are looked up.</param>
    /// <param name="unknown">Takes words in which no name of an area is found.</param>
    public static Result Parse(string text, Gazetteer names, Action<string> unknown)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        var isComplete = true;
        foreach (var part in text.Split(['、', '，', ',', '；', ';', '/', '\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            isComplete &= Part(part, names, codes, unknown);
        }

        return new([.. codes.Distinct(StringComparer.Ordinal)], isComplete);
    }

    // A city before its county (甲市乙县) adds nothing; what follows the last name (乙县丙乡) does.
    private static bool Part(string part, Gazetteer names, ImmutableArray<string>.Builder codes, Action<string> unknown)
    {
        var position = 0;
        List<AreaMatch> matches = [];
        for (var (length, targets) = names.AreaAt(part, 0); targets is [var target]; (length, targets) = names.AreaAt(part, position))
        {
            if (matches is [.., { Area: { } before }] && target.Area is { } inner && names.IsWithin(inner.Code, before.Code)) matches.RemoveAt(matches.Count - 1);
            matches.Add(target);
            position += length;
            if (position < part.Length && part[position] is '和' or '与' or '及') position++;
        }

        if (matches.Count == 0) unknown(part);
        codes.AddRange(matches.Select(match => match.Id));
        return matches.Count > 0 && position == part.Length;
    }
}
