using System.Globalization;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// A file beside the manifest that says of what each address of the site was made, for the next build. It is no part of what
/// is published: with another program the same site is made of something else.
/// </summary>
internal static class SiteInputs
{
    public const string FileName = "inputs.txt";

    /// <summary>Writes a line for each address, in no order, and then their number: a file that was cut short is none.</summary>
    public static void Save(string snapshot, IEnumerable<KeyValuePair<string, UInt128>> inputs)
    {
        using var file = new StreamWriter(Path.Combine(snapshot, FileName)) { NewLine = "\n" };
        var count = 0;
        foreach (var (path, hash) in inputs)
        {
            file.WriteLine($"{hash:x32} {path}");
            count++;
        }

        file.WriteLine(count.ToString(CultureInfo.InvariantCulture));
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
            foreach (var text in File.ReadLines(Path.Combine(snapshot, FileName)))
            {
                var line = text.AsSpan();
                if (line.Length < 34) return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count == inputs.Count ? inputs : [];
                if (!UInt128.TryParse(line[..32], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)) return [];
                inputs[line[33..].ToString()] = hash;
            }

            return [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
