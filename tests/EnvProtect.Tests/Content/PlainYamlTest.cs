using System.Globalization;
using System.Text;
using EnvProtect.Content;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>The quick reader of front matter gives what the whole parser gives, or nothing.</summary>
public sealed class PlainYamlTest
{
    private const int Runs = 12_000;

    private static readonly string[] Splinters =
    [
        "\n", "\n  ", "\n- ", "\n  - ", " ", "  ", "\t", "\"", "'", "''", "[", "]", "[]", "{", "}", "{}", ": ", ":", ", ", ",", "#", " #", "\n# x\n", "- ", "-1", "?", "? ",
        "|", ">", "&a ", "*a", "!!str ", "%", "@", "`", "~", "null", "\\", "\\n", "---", "...", "\u0085", "\u2028", "\uFEFF", "\u00A0", "\u3000", "中文", "：", "😀", "\n\n", " \n",
        "key: value", "a: 1", "{ a: 1, b: [2, 3] }", "[a, b]", "\"x\"", "'y'", "2021-04-09T20:00", "=", "<<: ",
    ];

    [Fact]
    public void Both_readers_agree_on_damaged_front_matter()
    {
        var originals = FrontMatter().ToArray();
        var plain = 0;
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var text = originals[random.Next(originals.Length)];
            for (var i = random.Next(0, 4); i > 0; i--) text = Damage(random, text);
            if (Agree(text, $"Seed {seed}")) plain++;
        }

        Assert.InRange(plain, Runs / 10, Runs - 1);
    }

    [Fact]
    public void Both_readers_agree_on_text_made_of_pieces()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = random.Next(1, 12); i > 0; i--) text.Append(Splinters[random.Next(Splinters.Length)]);
            Agree(text.ToString(), $"Seed {seed}");
        }
    }

    [Fact]
    public void Nearly_all_front_matter_of_the_register_is_plain()
    {
        var texts = FrontMatter().ToArray();
        Assert.InRange(texts.Count(text => PlainYaml.Read(text, 1) is not null), texts.Length * 95 / 100, texts.Length);
    }

    private static bool Agree(string text, string name)
    {
        if (PlainYaml.Read(text, 1) is not { } quick) return false;
        var log = new FileLog("x.md");
        var whole = YamlReader.ReadAny(text, 1, log);
        Assert.True(whole is not null && log.Faults.Count == 0, $"{name}: read although it is faulty:\n{text}");
        Assert.True(Show(whole) == Show(quick), $"{name}:\n{text}\nwhole {Show(whole)}\nquick {Show(quick)}");
        return true;
    }

    private static string Show(Node node) => $"@{node.At.Line},{node.At.Column}" + node switch
    {
        ScalarNode scalar => string.Create(CultureInfo.InvariantCulture, $"({scalar.Text}|{scalar.IsQuoted})"),
        SequenceNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}@{entry.Key.At.Line},{entry.Key.At.Column}: {Show(entry.Value)}")) + "}",
        _ => throw new InvalidOperationException(),
    };

    private static string Damage(Random random, string text)
    {
        var from = random.Next(text.Length + 1);
        var to = Math.Min(text.Length, from + random.Next(8));
        var put = random.Next(6) == 0 ? text[from..to] + text[from..to] : Splinters[random.Next(Splinters.Length)];
        return text[..from] + put + (random.Next(2) == 0 ? text[from..] : text[to..]);
    }

    private static IEnumerable<string> FrontMatter() => new[] { Repository.PathOf("content"), Repository.PathOf("tests", "fixtures") }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Where(text => text.StartsWith("---\n", StringComparison.Ordinal) && text.Contains("\n---\n", StringComparison.Ordinal))
        .Select(text => text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]);
}
