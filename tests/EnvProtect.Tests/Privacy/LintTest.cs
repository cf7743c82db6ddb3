using EnvProtect.Content;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Text;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Privacy;

/// <summary>The lint as an editor meets it: through the reader, over whole trees.</summary>
public sealed class LintTest
{
    private const string Number = "15400001234";
    private const string Page = "---\nkind: page\ntitle: 说明\nsummary: 一句话。\n---\n正文。\n";
    private const string EnglishPage = "---\ntitle: Notes\nsummary: One sentence.\n---\nText.\n";

    [Theory]
    [InlineData("content/pages/notes.md", "summary: 一句话。", "summary: 电话15400001234。", "EP5001", 4, 12)]
    [InlineData("content/pages/notes.md", "正文。", "正文。\n\n![现场，154 0000 1234](a.jpg)", "EP5001", 8, 6)]
    [InlineData("content/pages/notes.en.md", "Text.", "Call 154-0000-1234.", "EP5001", 5, 6)]
    [InlineData("content/pages/notes.en.md", "title: Notes", "title: Notes of Villager Zhang Weiming", "EP5009", 2, 26)]
    public void It_stops_the_build_and_says_where(string path, string old, string replacement, string code, int line, int column)
    {
        using var tree = Pages().Replace(path, old, replacement);
        var result = tree.Read();
        Assert.Null(result.Dataset);
        var fault = Assert.Single(result.Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
        Assert.Equal((code, path, line, column), (fault.Code, fault.Path, fault.Line, fault.Column));
    }

    [Fact]
    public void Cells_of_tables_are_looked_into_and_rows_kept_apart()
    {
        using var tree = Pages().Write("data/glossary.csv", "zh,en,page\n销号,sign-off 15400,\n001234,x,\n\"回头\n看\",\"look-back, 154-0000-1234\",\n");
        var fault = Assert.Single(tree.Read().Diagnostics, fault => fault.Code == "EP5001");
        Assert.Equal(("data/glossary.csv", 5, 16), (fault.Path, fault.Line, fault.Column));
    }

    [Fact]
    public void Rows_among_thousands_that_are_alike_are_looked_into()
    {
        var alike = string.Concat(Enumerable.Range(0, 9000).Select(hour => $"pm25,,s,{new DateTime(2021, 1, 1).AddHours(hour):yyyy-MM-dd'T'HH:mm},,{hour % 90}.5,,,,,,x,\n"));
        var hidden = $"pm25,,s,2022-02-02T01:00,,1,,,,,打{Number},x,\n";
        using var tree = Pages().Write("data/observations/a.csv", $"{alike}{hidden}{alike}{hidden.Replace(",1,", ",2,", StringComparison.Ordinal)}pm25,,s,2022-02-02T01:00,,{Number},,,,,,x,\n");
        Assert.Equal([9001, 18002, 18003], tree.Read().Diagnostics.Where(fault => fault.Code == "EP5001").Select(fault => fault.Line));
    }

    [Theory]
    [InlineData("QQ：", "2021")]
    [InlineData("电话", "12345")]
    [InlineData("x", "2021-04-09T20:00")]
    public void What_a_row_says_beside_a_familiar_word_is_not_taken_for_familiar(string word, string harmless)
    {
        var alike = string.Concat(Enumerable.Repeat($"{word},{harmless},打\n", 20_000));
        using var tree = Pages().Write("data/observations/a.csv", $"{alike}{word},{Number},打\n{word},{harmless},打{Number}\n");
        Assert.Equal([20_001, 20_002], tree.Read().Diagnostics.Where(fault => fault.Code == "EP5001").Select(fault => fault.Line));
    }

    [Fact]
    public void Names_of_files_are_looked_into_and_not_repeated()
    {
        using var tree = Pages().Write($"content/pages/photo-{Number}.jpg", [0xFF, 0xD8, 0xFF, 0xD9]);
        var fault = Assert.Single(tree.Read().Diagnostics, fault => fault.Code == "EP5016");
        Assert.Equal("content/pages/photo-***.jpg", fault.Path);
    }

    [Theory]
    [InlineData("正文1540000[1234](https://a.cn/)。", "EP5001", 3, 12)]
    [InlineData("正文[1540000](https://a.cn/a_(b) \"x)y\")1234。", "EP5001", 4, 38)]
    [InlineData("正文1540000[1234](<https://a.cn/>)。", "EP5001", 3, 12)]
    [InlineData("正文1540000[1234][站]。\n\n[站]: https://a.cn/", "EP5001", 3, 12)]
    [InlineData("正文1540000[1234]。\n\n[1234]: https://a.cn/", "EP5001", 3, 12)]
    [InlineData("正文154**[0000](https://a.cn/)**1234。", "EP5001", 3, 32)]
    [InlineData("前一段[说明](https://a.cn/)。\n\n举报人：张[伟明](https://a.cn/)。", "EP5009", 5, 4)]
    [InlineData("正文[赵](https://a.cn/)虚构。", "EP5010", 4, 19)]
    public void What_a_link_keeps_apart_in_the_file_is_read_as_the_page_shows_it(string text, string code, int column, int length)
    {
        using var tree = Pages().Replace("content/pages/notes.md", "正文。", text)
            .Write("data/privacy/redacted-names.csv", $"surname,salt,hash,redacted\n赵,salt,{RedactedNames.HashOf("赵虚构", "salt")},赵某某\n");
        var fault = Assert.Single(tree.Read().Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
        Assert.Equal((code, "content/pages/notes.md", column), (fault.Code, fault.Path, fault.Column));
        Assert.Contains($"({length} characters)", fault.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("见[2021]1540000[1234]号。")]
    [InlineData("正文1540000、[1234](https://a.cn/)。")]
    [InlineData("正文1540000[1234\n\n](https://a.cn/)。")]
    public void Square_brackets_that_are_no_link_keep_numbers_apart(string text)
    {
        using var tree = Pages().Replace("content/pages/notes.md", "正文。", text);
        Assert.DoesNotContain(tree.Read().Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_in_a_link_is_reported_once()
    {
        using var tree = Pages().Replace("content/pages/notes.md", "正文。", $"打[{Number}](https://a.cn/)，或[{Number}](https://a.cn/)。");
        Assert.Equal(2, tree.Read().Diagnostics.Count(fault => fault.Code == "EP5001"));
    }

    [Fact]
    public void Long_escapes_of_YAML_hide_nothing()
    {
        using var tree = Pages().Replace("content/pages/notes.md", "summary: 一句话。", "summary: \"\\U00000031\\U00000035400001234\"");
        Assert.Equal("EP5001", Assert.Single(tree.Read().Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal)).Code);
    }

    [Theory]
    [InlineData("data/contacts", 2)]
    [InlineData("data/notes/import.log", 2)]
    [InlineData("data/contacts.tsv", 2)]
    [InlineData("data/contacts.ipynb", 2)]
    [InlineData("data/contacts.yml", 3)]
    [InlineData("data/contacts.jpg", 2)]
    [InlineData("content/pages/contacts.png", 2)]
    [InlineData("content/pages/contacts.txt", 3)]
    public void Whatever_is_text_is_looked_into_whatever_it_is_called(string path, int faults)
    {
        using var tree = Pages().Write(path, $"\n举报人：张伟明，打{Number}\n");
        var diagnostics = tree.Read().Diagnostics;
        Assert.Equal(faults, diagnostics.Length);
        Assert.Equal(["EP5001", "EP5009"], diagnostics.Where(fault => fault.Line == 2).Select(fault => fault.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("data/contacts.docx", "EP1008")]
    [InlineData("data/contacts.txt", "EP1008")]
    [InlineData("data/contacts.gz", "EP1008")]
    [InlineData("data/contacts.xlsx", "EP1008")]
    [InlineData("data/contacts.jpg", "EP5017")]
    [InlineData("content/pages/contacts.docx", "EP1008")]
    [InlineData("content/pages/contacts.png", "EP5017")]
    public void What_is_neither_text_nor_a_picture_is_reported_once(string path, string code)
    {
        using var tree = Pages().Write(path, [0x50, 0x4B, 3, 4, 0xFF, 0xFE, 0x80, 0]);
        Assert.Equal((code, path), Assert.Single(tree.Read().Diagnostics) is var fault ? (fault.Code, fault.Path) : default);
    }

    [Fact]
    public void A_picture_is_looked_into_whatever_it_is_called()
    {
        using var tree = Pages().Write("data/scan.bin", Photographs.Jpeg()).Write("data/clean.bin", Photographs.Jpeg(isPrivate: false));
        var diagnostics = tree.Read().Diagnostics;
        Assert.Contains(diagnostics, fault => fault.Code == "EP5011");
        Assert.All(diagnostics, fault => Assert.Equal("data/scan.bin", fault.Path));
    }

    [Fact]
    public void Drafts_are_no_exception()
    {
        using var tree = Pages().Replace("content/pages/notes.md", "summary: 一句话。", $"draft: true\nsummary: 打{Number}");
        Assert.Null(tree.Read().Dataset);
    }

    [Fact]
    public void No_message_of_any_rule_repeats_a_value()
    {
        foreach (var sample in Corpus.Positives.Where(sample => !sample.Text.Contains('\n', StringComparison.Ordinal)))
        {
            var finding = Corpus.Scanner.Scan(sample.Text).FirstOrDefault();
            if (finding is null) continue;
            var value = sample.Text.Substring(finding.Offset, finding.Length);
            var quoted = System.Text.Json.JsonSerializer.Serialize(sample.Text);
            // As a text, and where a date, an id and a key belong, of which other rules quote what is wrong.
            using var tree = Pages().Write("content/pages/notes.md",
                $"---\nkind: page\ntitle: {quoted}\nsummary: {quoted}\nreleaseOn: {quoted}\nterm: {quoted}\nsource: {{ document: {quoted} }}\n{quoted}: 1\n---\n{sample.Text}\n");
            var diagnostics = tree.Read().Diagnostics;
            Assert.Contains(diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
            foreach (var fault in diagnostics)
            {
                Assert.DoesNotContain(value, fault.ToString(Language.Chinese), StringComparison.Ordinal);
                Assert.DoesNotContain(value, fault.ToString(Language.English), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void An_entry_that_says_who_and_why_allows_a_value_in_both_languages()
    {
        using var tree = Pages()
            .Replace("content/pages/notes.md", "正文。", $"打{Number}。")
            .Replace("content/pages/notes.en.md", "Text.", "Call 154 0000 1234.");
        Assert.Null(tree.Read().Dataset);
        var entry = $"{{ kind: mobile, fingerprint: \"{Fingerprint.Of(PersonalDataKind.Mobile, Number)}\", by: 值班编辑, on: 2021-06-30, why: 公开的值班电话 }}";
        tree.Replace("content/pages/notes.md", "summary: 一句话。", $"summary: 一句话。\nprivacy: {{ allow: [{entry}] }}");
        Assert.Empty(tree.Read().Diagnostics);
    }

    [Theory]
    [InlineData(", by: 值班编辑", "")]
    [InlineData(", why: 公开", "")]
    [InlineData("on: 2021-06-30", "on: 某日")]
    [InlineData("kind: mobile", "kind: phone")]
    public void An_entry_without_who_when_or_why_is_an_error(string old, string replacement)
    {
        var fingerprint = Fingerprint.Of(PersonalDataKind.Mobile, Number);
        using var tree = Pages().Replace("content/pages/notes.md", "summary: 一句话。",
            $"summary: 打{Number}\nprivacy: {{ allow: [{{ kind: mobile, fingerprint: \"{fingerprint}\", by: 值班编辑, on: 2021-06-30, why: 公开 }}] }}");
        Assert.Empty(tree.Read().Diagnostics);
        Assert.Null(tree.Replace("content/pages/notes.md", old, replacement).Read().Dataset);
    }

    [Fact]
    public void An_entry_for_another_value_allows_nothing_and_is_reported()
    {
        using var tree = Pages().Replace("content/pages/notes.md", "summary: 一句话。",
            $"summary: 打{Number}\nprivacy: {{ allow: [{{ kind: mobile, fingerprint: \"{Fingerprint.Of(PersonalDataKind.Mobile, "15400001235")}\", by: 编辑, on: 2021-06-30, why: 公开 }}] }}");
        Assert.Equal(["EP5001", "EP5019"], tree.Read().Diagnostics.Select(fault => fault.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Official_numbers_and_answers_for_tables_stand_in_the_data_folder()
    {
        using var tree = Pages()
            .Replace("content/pages/notes.md", "正文。", "热线 0734-8000123。")
            .Write("data/glossary.csv", $"zh,en,page\n销号,sign-off {Number},\n");
        Assert.Equal(2, tree.Read().Diagnostics.Count(fault => fault.Code is "EP5001" or "EP5002"));
        tree.Write("data/privacy/official.csv", "kind,value,owner,source\nlandline,0734-8000123,虚构局,\n");
        tree.Write("data/privacy/allowed.csv", $"file,kind,fingerprint,by,on,why\ndata/glossary.csv,mobile,{Fingerprint.Of(PersonalDataKind.Mobile, Number)},编辑,2021-06-30,虚构\n");
        Assert.DoesNotContain(tree.Read().Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
    }

    [Fact]
    public void The_contact_of_the_site_itself_is_official()
    {
        using var tree = Pages().Write("data/settings.yaml", "contactEmail: editor@madeup-desk.cn\ncontactPhone: 0734-8000123\n");
        Assert.DoesNotContain(tree.Read().Diagnostics, fault => fault.Code.StartsWith("EP50", StringComparison.Ordinal));
    }

    [Fact]
    public void The_redacted_names_of_the_repository_are_well_formed()
    {
        var rows = File.ReadAllLines(Repository.PathOf("data", "privacy", "redacted-names.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, cells => Assert.Equal(64, cells[2].Length));
        Assert.Equal(rows.Count, rows.Select(cells => cells[1]).Distinct().Count());
    }

    private static ContentTree Pages() => ContentTree.Empty().Write("content/pages/notes.md", Page).Write("content/pages/notes.en.md", EnglishPage);
}
