using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using EnvProtect.Model;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Editing;

/// <summary>
/// The configuration of Sveltia CMS, which edits content in the browser: a collection for each kind of document, and for
/// each plan and campaign one of its own, since their documents stand in its folder.
/// </summary>
public static class EditorConfiguration
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The configuration as JSON; equal datasets give equal bytes.</summary>
    public static string Json(Dataset dataset)
    {
        var fields = new EditorFields(dataset);
        JsonNode[] collections =
        [
            .. dataset.Plans.SelectMany(plan => (JsonNode[])
            [
                InFolder(fields, DocumentKind.Problem, plan.Id, plan.Title),
                InFolder(fields, DocumentKind.Commitment, plan.Id, plan.Title, "c"),
            ]),
            Collection(fields, DocumentKind.Case, "case", "content/cases", "{{year}}/{{slug}}", "{{number}}"),
            .. dataset.Campaigns.Select(campaign => InFolder(fields, DocumentKind.Task, campaign.Id, campaign.Title)),
            Collection(fields, DocumentKind.Plan, "plan", "content/plans", "{{slug}}/_plan", "{{title}}"),
            Collection(fields, DocumentKind.Campaign, "campaign", "content/tasks", "{{slug}}/_campaign", "{{title}}"),
            .. ((DocumentKind[])[DocumentKind.Bulletin, DocumentKind.Consultation, DocumentKind.Handover, DocumentKind.Page])
                .Select(kind => Collection(fields, kind, DocumentForms.Of(kind).Code, $"content/{DocumentForms.Of(kind).Folder}", "{{slug}}", "{{title}}")),
        ];

        return new JsonObject
        {
            ["backend"] = Backend(dataset.Settings.Editing),
            ["publish_mode"] = dataset.Settings.Editing?.Backend is "github" or "gitlab" ? "editorial_workflow" : "simple",
            ["media_folder"] = "content/pictures",
            ["public_folder"] = "/pictures",
            ["app_title"] = "环境整改公开 · EnvProtect",
            ["load_config_file"] = false,
            ["show_preview_links"] = false,
            ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true, ["lowercase"] = false, ["timezone"] = "local" },
            ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
            ["i18n"] = new JsonObject
            {
                ["structure"] = "multiple_files",
                ["locales"] = new JsonArray("zh", "en"),
                ["default_locale"] = "zh",
                ["initial_locales"] = new JsonArray("zh"),
                ["omit_default_locale_from_file_path"] = true,
            },
            ["collections"] = new JsonArray(collections),
        }.ToJsonString(Indented) + "\n";
    }

    /// <summary>The hosts that the editor speaks to, for its security policy.</summary>
    public static string Connections(Dataset dataset) => dataset.Settings.Editing switch
    {
        null => "",
        { Address: { } address } when Uri.TryCreate(address, UriKind.Absolute, out var own) => own.GetLeftPart(UriPartial.Authority),
        { Backend: "github" } => "https://api.github.com https://github.com https://www.githubstatus.com",
        { Backend: "gitlab" } => "https://gitlab.com",
        _ => "https://gitea.com",
    };

    // Without a repository only a folder of the own computer can be edited, for which the editor asks the name of a host all the same.
    private static JsonObject Backend(EditingSettings? editing)
    {
        if (editing is null) return new() { ["name"] = "github", ["repo"] = "local/folder", ["auth_methods"] = new JsonArray("token") };
        var backend = new JsonObject { ["name"] = editing.Backend, ["repo"] = editing.Repository };
        if (editing.Branch is { } branch) backend["branch"] = branch;
        if (editing.Address is not { } address) return backend;
        backend["base_url"] = address;
        backend["api_root"] = address.TrimEnd('/') + (editing.Backend switch { "github" => "/api/v3", "gitlab" => "/api/v4", _ => "/api/v1" });
        return backend;
    }

    private static JsonObject InFolder(EditorFields fields, DocumentKind kind, string parent, LocalizedText title, string prefix = "")
    {
        var form = DocumentForms.Of(kind);
        var collection = Collection(fields, kind, $"{form.Code}-{parent}", $"content/{form.Folder}/{parent}", "{{slug}}", prefix + "{{number}}", parent);
        collection["label"] = $"{form.Label.Zh}：{title.Zh}";
        return collection;
    }

    private static JsonObject Collection(EditorFields fields, DocumentKind kind, string name, string folder, string path, string slug, string? parent = null)
    {
        var form = DocumentForms.Of(kind);
        return new()
        {
            ["name"] = name,
            ["label"] = $"{form.Label.Zh} · {form.Label.En}",
            ["label_singular"] = form.Label.Zh,
            ["folder"] = folder,
            ["path"] = path,
            ["slug"] = slug,
            ["filter"] = new JsonObject { ["field"] = "kind", ["value"] = form.Code },
            ["i18n"] = true,
            ["media_folder"] = "pictures",
            ["public_folder"] = "pictures",
            ["summary"] = "{{title}}",
            ["fields"] = fields.Of(form, parent),
        };
    }
}
