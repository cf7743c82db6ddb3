using EnvProtect.Content;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Site;
using EnvProtect.Tests.Content;
using EnvProtect.Tests.Content.Schemas;
using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Editing in the browser at <c>/admin/</c>.</summary>
public sealed class EditingTest(Browser browser) : IDisposable
{
    // Chromium shows no dialogue to a program; a folder private to the page's origin answers in place of the one chosen.
    private const string PickPrivateFolder = """
        window.showDirectoryPicker = async () => {
          const root = await navigator.storage.getDirectory();
          await root.getDirectoryHandle('.git', { create: true });
          return root;
        };
        """;

    private const string ReadAllFiles = """
        async () => {
          const files = {};
          const walk = async (folder, path) => {
            for await (const [name, handle] of folder.entries()) {
              if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
              else files[path + name] = await (await handle.getFile()).text();
            }
          };
          try {
            await walk(await navigator.storage.getDirectory(), '');
          } catch (fault) {
            // Renamed between being listed and being read: the editor is still writing.
            if (fault.name !== 'NotFoundError') throw fault;
            return {};
          }
          return files;
        }
        """;

    private readonly ContentTree tree = ContentTree.From("every-field");
    private readonly TemporaryFolder output = new();

    public void Dispose()
    {
        tree.Dispose();
        output.Dispose();
    }

    [Fact]
    public async Task A_case_written_in_the_browser_passes_check_and_nothing_is_asked_of_other_hosts()
    {
        Publish(preview: true);
        await using var server = WebHost.Create(new ServeOptions(output.Path, ["http://127.0.0.1:0"], "", Site: true, Api: false), live: null);
        await server.StartAsync(TestContext.Current.CancellationToken);
        var page = await browser.Open(1280, keepsPolicy: true);
        var requests = new Requests(page);
        await page.SetViewportSizeAsync(1280, 6000);
        await page.AddInitScriptAsync(PickPrivateFolder);
        await page.GotoAsync(server.Urls.Single() + "/admin/");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Local Repository") }).ClickAsync();
        await page.GetByText("信访件 · Case").First.ClickAsync();
        await page.GotoAsync(server.Urls.Single() + "/admin/#/collections/case/new");

        await Field(page, "title").Locator("input").FillAsync("夜间有臭气");
        await Field(page, "summary").Locator("textarea").FillAsync("居民反映夜间有臭气。");
        await Field(page, "body").Locator("textarea").FillAsync("## 举报内容\n\n1. 【部分属实】夜间有臭气。\n");
        await Field(page, "number").Locator("input").FillAsync("D1YZ202099999");
        await Choose(page, "areas", "990101");
        await Choose(page, "status.value", "已交办");
        await Field(page, "status.asOf").Locator("input").FillAsync("2020-09-01");
        await Choose(page, "source.document", "方案");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        var files = await Written(page);
        await page.Context.CloseAsync();
        var (path, text) = Assert.Single(files);
        Assert.Matches("^content/cases/20[0-9]{2}/D1YZ202099999\\.md$", path);
        Assert.DoesNotContain(tree.Write(path, text).Read().Diagnostics, fault => fault.Severity == EnvProtect.Content.Severity.Error);
        Assert.Equal("夜间有臭气", tree.ReadDataset().Issues.Single(issue => issue.Id == "D1YZ202099999").Title.Zh);
        // The editor asks for fonts of a content network; its policy refuses them before they leave.
        Assert.Empty(requests.ReachedAbroad(server.Urls.Single()));
    }

    [Fact]
    public void The_editor_is_published_where_a_repository_is_set_and_its_policy_is_its_own()
    {
        Publish(preview: false);
        Assert.False(Directory.Exists(Path.Combine(Site, "admin")));
        tree.Append("data/settings.yaml", "\nediting: { backend: gitlab, repository: city/register, branch: main, address: https://git.example.test }\n");
        Publish(preview: false);
        var configuration = Configuration();
        Assert.Equal(("gitlab", "city/register", "https://git.example.test/api/v4"),
            ((string)configuration["backend"]!["name"]!, (string)configuration["backend"]!["repo"]!, (string)configuration["backend"]!["api_root"]!));
        Assert.Equal("editorial_workflow", (string)configuration["publish_mode"]!);
        Assert.Contains("connect-src 'self' blob: data: https://git.example.test;", File.ReadAllText(Path.Combine(Site, "admin", "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", File.ReadAllText(Path.Combine(Site, "issues", "index.html")), StringComparison.Ordinal);
        // Hosts join the policies of rules that overlap, and a browser obeys each: no rule may say what the editor may load.
        Assert.DoesNotContain("-src", File.ReadAllText(Path.Combine(Site, HeaderRules.FileName)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("editing: { backend: svn, repository: a/b }", "EP1607")]
    [InlineData("editing: { backend: gitea, repository: ab }", "EP1115")]
    [InlineData("editing: { backend: gitea, repository: a/b, address: nowhere }", "EP1207")]
    public void A_wrong_setting_is_a_fault(string setting, string code)
    {
        tree.Append("data/settings.yaml", $"\n{setting}\n");
        Assert.Equal(code, Assert.Single(tree.Read().Diagnostics, fault => fault.Path == "data/settings.yaml").Code);
    }

    [Fact]
    public async Task The_configuration_fits_the_editors_own_schema_and_has_every_kind()
    {
        Publish(preview: true);
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "EnvProtect.Site", "Client", "node_modules", "@sveltia", "cms", "schema", "sveltia-cms.json")))!;
        Assert.Equal([""], await EditorValidator.FaultsOf(new JsonObject { ["sveltia"] = schema }, [("sveltia", Configuration())]));
        var kinds = Configuration()["collections"]!.AsArray().Select(collection => (string)collection!["filter"]!["value"]!).Distinct();
        Assert.Equal(["bulletin", "campaign", "case", "commitment", "consultation", "handover", "page", "plan", "problem", "task"], kinds.Order(StringComparer.Ordinal));
    }

    private string Site => Path.Combine(output.Path, "current", "site");

    private JsonNode Configuration() => JsonNode.Parse(File.ReadAllText(Path.Combine(Site, "admin", "config.json")))!;

    private void Publish(bool preview)
    {
        var options = new EnvProtect.Content.ContentOptions
        {
            ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2024, 6, 1), Jobs = 2, Unreleased = preview ? Unreleased.Shown : Unreleased.LeftOut,
        };
        var (manifest, diagnostics) = Publication.Run(new(options, new SiteOptions { Jobs = 2 }, output.Path, Keep: null), new Progress<PublicationStep>());
        Assert.True(manifest is not null, string.Join('\n', diagnostics));
    }

    private static ILocator Field(IPage page, string path) => page.Locator($"[data-key-path=\"{path}\"]").First;

    /// <summary>Short lists are shown as they are, longer ones open.</summary>
    private static async Task Choose(IPage page, string path, string label)
    {
        var field = Field(page, path);
        await field.WaitForAsync();
        var list = field.GetByRole(AriaRole.Combobox);
        if (await list.CountAsync() == 0)
        {
            await field.GetByText(label).First.ClickAsync();
            return;
        }

        await list.ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex(label) }).First.ClickAsync();
        await Field(page, "title").Locator("input").ClickAsync();
    }

    private static async Task<Dictionary<string, string>> Written(IPage page)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var files = await page.EvaluateAsync<Dictionary<string, string>>(ReadAllFiles);
            // It writes beside the file first, and renames.
            if (files.Count > 0 && files.All(file => file.Value.Length > 0 && !file.Key.Contains(".sveltia-tmp", StringComparison.Ordinal))) return files;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        return [];
    }
}
