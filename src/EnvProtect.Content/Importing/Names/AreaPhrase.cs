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
        AreaMatch? match = null;
        while (position < part.Length && names.AreaAt(part, position) is { Targets: [var target] } found)
        {
            if (match is { Area: { } before } && target.Area is { } inner && !names.IsWithin(inner.Code, before.Code)) codes.Add(before.Code);
            match = target;
            position += found.Length;
            if (position < part.Length && part[position] is '和' or '与' or '及') position++;
        }

        if (match is null)
        {
            unknown(part);
            return false;
        }

        codes.Add(match.Id);
        return position == part.Length;
    }
}
