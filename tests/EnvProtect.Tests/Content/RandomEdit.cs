using System.Globalization;

namespace EnvProtect.Tests.Content;

/// <summary>What somebody might do to a file of the fixture <c>every-field</c>: sensible, careless, or as an editor does it.</summary>
internal static class RandomEdit
{
    /// <summary>Changes, creates, renames or deletes something.</summary>
    /// <returns>What takes the change back.</returns>
    public static Action Make(ContentTree tree, Random random, int number)
    {
        var files = new[] { "content", "data" }.SelectMany(folder => Directory.GetFiles(tree.PathOf(folder), "*.*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        var documents = files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var file = documents[random.Next(documents.Length)];
        var text = File.ReadAllText(file);
        var other = file.Replace(".md", string.Create(CultureInfo.InvariantCulture, $"{number}.md"), StringComparison.Ordinal);
        switch (random.Next(12))
        {
            case 0:
                File.WriteAllText(other, text);
                return () => File.Delete(other);
            case 1:
                File.Move(file, other);
                return () => File.Move(other, file);
            case 2:
                File.Delete(file);
                return () => File.WriteAllText(file, text);
            case 3:
                var tables = files.Where(table => table.EndsWith("areas.csv", StringComparison.Ordinal) || table.EndsWith("units.csv", StringComparison.Ordinal) || table.EndsWith("sources.csv", StringComparison.Ordinal)).ToArray();
                var table = tables[random.Next(tables.Length)];
                var rows = File.ReadAllText(table);
                File.WriteAllText(table, rows.Replace("示例", $"样例{number}", StringComparison.Ordinal).Replace("Sample", $"Sample {number}", StringComparison.Ordinal));
                return () => File.WriteAllText(table, rows);
            case 4:
                File.WriteAllText(file, text[..random.Next(text.Length)]);
                return () => File.WriteAllText(file, text);
            case 5:
                var day = tree.PathOf($"data/observations/air/{2030 + number}.csv");
                File.WriteAllText(day, File.ReadAllText(tree.PathOf("data/observations/air/2020.csv")).Replace("2020-", $"{2030 + number}-", StringComparison.Ordinal));
                return () => File.Delete(day);
            case 6:
                // As many editors save: aside first, and then in the place of the old one.
                File.WriteAllText(other, text + "\n");
                File.Move(other, file, overwrite: true);
                return () => File.WriteAllText(file, text);
            case 7 or 8:
                // A field, a heading or a paragraph less: whoever showed it or linked to it has to notice.
                var lines = text.Split('\n').ToList();
                lines.RemoveAt(random.Next(lines.Count));
                File.WriteAllText(file, string.Join('\n', lines));
                return () => File.WriteAllText(file, text);
            default:
                File.WriteAllText(file, string.Join('\n', text.Split('\n').Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? line.TrimEnd('"') + number + (line.EndsWith('"') ? "\"" : "") : line)));
                return () => File.WriteAllText(file, text);
        }
    }
}
