using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>Whatever happens to the bytes of a tree, reading it ends with a dataset or with errors, and with no exception.</summary>
public sealed class MutationTest
{
    private const int Runs = 300;

    private static readonly string[] Splinters =
    [
        "\n", "---\n", "\t", "\"", "'", "[", "]", "{", "}", ": ", ",", "#", "## ", "### ", "1. ", "- ", "> ", "|", "|---|", "【", "】", "![", "](", "xref:",
        "&a ", "*a", "!!str ", "<b>", "&amp;", "`", "**", "\\", "\0", "\uFEFF", "\u2028", "9999-99-99", "-1", "1e9", "990101", "sample-2020-01", "\r", "%",
    ];

    [Fact]
    public void Random_damage_throws_nothing()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            using var tree = ContentTree.From("every-field");
            var files = Directory.GetFiles(tree.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
            for (var i = random.Next(1, 6); i > 0; i--) Damage(random, files[random.Next(files.Length)]);
            var failure = Record.Exception(() => tree.Read(includeUnreleased: seed % 2 == 0));
            Assert.True(failure is null, $"Seed {seed}: {failure}");
        }
    }

    private static void Damage(Random random, string file)
    {
        var bytes = File.ReadAllBytes(file);
        var from = random.Next(bytes.Length + 1);
        var to = Math.Min(bytes.Length, from + random.Next(20));
        byte[] put = random.Next(5) switch
        {
            0 => [],
            1 => [(byte)random.Next(256)],
            2 => bytes[from..to].Concat(bytes[from..to]).ToArray(),
            _ => System.Text.Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]),
        };
        File.WriteAllBytes(file, random.Next(20) == 0 ? bytes[..from] : [.. bytes[..from], .. put, .. bytes[to..]]);
    }
}
