using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Editing;

/// <summary>
/// The page of the editor in the browser, Sveltia CMS, with its configuration beside it. It is a program of its own: its
/// policy lets it speak to the host of the repository and set styles, which no other page may.
/// </summary>
internal static class EditorPage
{
    private const string Path = "/admin/";

    private static string Policy(EditorOptions editor) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src blob:; font-src 'self' data:; "
        + $"connect-src {$"'self' blob: data: {editor.Connections}".TrimEnd()}; frame-src blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes it, where it is asked for and the scripts were built in.</summary>
    public static void Write(SiteContext site, SiteOutput output, EditorOptions? editor)
    {
        if (editor is null || site.ScriptHref("admin") is not { } script) return;
        output.Write(Path + "config.json", editor.Configuration);
        output.Write(Path + "index.html", $"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8">
              <meta http-equiv="Content-Security-Policy" content="{Policy(editor)}">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>编辑 · Editing</title>
              <link rel="icon" href="{site.IconHref}">
              <script type="module" src="{script}"></script>
            </head>
            <body><noscript>编辑内容需要 JavaScript。 Editing needs JavaScript.</noscript></body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
