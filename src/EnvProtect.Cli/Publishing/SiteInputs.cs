using System.Globalization;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// A file beside the manifest that says of what each address of the site was made, for the next build. It is no part of what
/// is published: with another program the same site is made of something else.
/// </summary>
internal static class SiteInputs
{
    public const string FileName = "inputs.txt";

    /// <summary>Writes a line for each address, after their number: a file that was cut short is none.</summary>
    public static void Save(string snapshot, IEnumerable<KeyValuePair<string, UInt128>> inputs)
    {
        var sorted = inputs.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        using var file = new StreamWriter(Path.Combine(snapshot, FileName)) { NewLine = "\n" };
        file.WriteLine(sorted.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var (path, hash) in sorted) file.WriteLine($"{hash:x32} {path}");
    }

    /// <summary>Puts the notes of one snapshot in the place of those of another with the same files.</summary>
    public static void Move(string from, string to)
    {
        var notes = Path.Combine(from, FileName);
        if (File.Exists(notes)) File.Move(notes, Path.Combine(to, FileName), overwrite: true);
    }

    /// <summary>What was noted; nothing where the file is missing or damaged.</summary>
    public static Dictionary<string, UInt128> Load(string snapshot)
    {
        try
        {
            var inputs = new Dictionary<string, UInt128>(StringComparer.Ordinal);
            using var lines = File.ReadLines(Path.Combine(snapshot, FileName)).GetEnumerator();
            if (!lines.MoveNext() || !int.TryParse(lines.Current, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return [];
            while (lines.MoveNext())
            {
                var line = lines.Current.AsSpan();
                if (line.Length < 34 || !UInt128.TryParse(line[..32], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)) break;
                inputs[line[33..].ToString()] = hash;
            }

            return inputs.Count == count ? inputs : [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
