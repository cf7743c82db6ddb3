using System.Text.Json;
using System.Text.RegularExpressions;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Site;
using EnvProtect.Tests.Content;
using EnvProtect.Tests.Content.Ledgers;
using EnvProtect.Tests.Importing;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>A ledger on its way to the API, by import and Markdown or straight from <c>data/ledgers/</c>: no cell is lost on either.</summary>
public sealed class LedgerServedTest
{
    private static readonly string[] Sets = ["Issues", "Allegations", "IssueAreas", "IssueCategories", "IssueUnits"];

    [Fact]
    public async Task Every_cell_is_answered_and_both_ways_answer_the_same()
    {
        using var imported = LedgerTest.Tree();
        LedgerTest.Import(imported, "ledger-11.csv");
        var byImport = await Answers(imported);
        using var direct = LedgerTest.Tree();
        var byLedger = await Answers(direct.Write(LedgerTest.Eleven, Imported.Fixture("ledger-11.csv")));

        Assert.Equal(byImport, byLedger);
        var words = Words(JsonDocument.Parse(byLedger["Issues"]), "Id");
        var parts = Sets.Skip(1).Select(set => Words(JsonDocument.Parse(byLedger[set]), "IssueId")).ToList();
        foreach (var row in LedgerImportTest.Rows().Skip(2))
        {
            var said = string.Concat(parts.Prepend(words).Select(of => of.GetValueOrDefault(row[1], "")));
            foreach (var piece in row.SelectMany(Pieces)) Assert.Contains(piece, said, StringComparison.Ordinal);
        }
    }

    private static async Task<Dictionary<string, string>> Answers(ContentTree tree)
    {
        using var output = new TemporaryFolder();
        var (manifest, diagnostics) = Publication.Run(
            new(new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2032, 1, 1), Jobs = 2 }, new SiteOptions { Jobs = 2 }, output.Path, Keep: null) { Search = false },
            new Progress<PublicationStep>());
        Assert.True(manifest is not null, string.Join('\n', diagnostics));
        await using var server = WebHost.Create(new ServeOptions(output.Path, ["http://127.0.0.1:0"], "", Site: false, Api: true), live: null);
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(server.Urls.Single()) };
        var answers = new Dictionary<string, string>();
        foreach (var set in Sets)
        {
            // Codes are asked for with the words that people read.
            var expand = set switch { "IssueAreas" => "?$expand=Area", "IssueCategories" => "?$expand=Category", "IssueUnits" => "?$expand=Unit", _ => "" };
            var answer = JsonDocument.Parse(await client.GetStringAsync($"/odata/{set}{expand}", TestContext.Current.CancellationToken));
            answers[set] = answer.RootElement.GetProperty("value").GetRawText();
        }

        var codes = JsonDocument.Parse(await client.GetStringAsync("/odata/Codes", TestContext.Current.CancellationToken)).RootElement.GetProperty("value").EnumerateArray()
            .Where(code => code.GetProperty("List").GetString() is "status" or "verdict").ToList();
        Assert.NotEmpty(codes);
        foreach (var code in codes)
        {
            var quoted = $"\"{code.GetProperty("Code").GetString()}\"";
            answers["Issues"] = answers["Issues"].Replace(quoted, $"\"{code.GetProperty("LabelZh").GetString()}\"", StringComparison.Ordinal);
        }

        return answers;
    }

    /// <summary>All texts of the rows of an answer by the case that they belong to.</summary>
    private static Dictionary<string, string> Words(JsonDocument rows, string key) => rows.RootElement.EnumerateArray()
        .GroupBy(row => row.GetProperty(key).GetString()!)
        .ToDictionary(group => group.Key, group => string.Concat(group.Select(row => Regex.Unescape(row.GetRawText()))));

    // Enumerated allegations become rows, which carry their numbers; types are parted.
    private static IEnumerable<string> Pieces(string cell) =>
        Regex.Split(cell, "[0-9]\\.|\n|[、；](?=[^。]{1,4}$|[^。]{1,2}；)").Where(piece => piece.Length > 0);
}
