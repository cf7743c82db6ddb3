using System.Collections.Immutable;
using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>
/// Writes new documents that are ready to be filled in: decides where the document stands (Placement), writes the front
/// matter and headings of its form (ScaffoldText), and never over a file that exists.
/// </summary>
public static class Scaffolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What can be begun: every kind of document, and <c>update</c> for a report of progress in an issue that exists.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. DocumentForms.All.Select(form => form.Code), UpdateScaffold.Kind];

    public static ScaffoldResult Write(ScaffoldRequest request)
    {
        var faults = new List<Diagnostic>();
        var files = ContentLayout.Documents(FileTree.List(request.ContentDirectory, faults), faults);
        try
        {
            if (request.Kind == UpdateScaffold.Kind) return UpdateScaffold.Write(request, files);
            var form = DocumentForms.All.First(form => form.Code == request.Kind);
            var placement = Placement.Of(form, request, files);
            return placement.Refusal is { } refusal ? new([], refusal) : Create(form, request, placement);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new([], new($"无法写入：{failure.Message}", $"Cannot be written: {failure.Message}"));
        }
    }

    private static ScaffoldResult Create(Form form, ScaffoldRequest request, Placement placement)
    {
        var text = new ScaffoldText(form, request.Language);
        var path = Path.Combine(request.ContentDirectory, placement.Path);
        List<(string Path, string Text)> files = [(path + ".md", text.Chinese(placement.Known))];
        if (request.WithEnglish) files.Add((path + ".en.md", text.English()));
        if (files.Find(file => File.Exists(file.Path)) is { Path: { } existing })
        {
            return new([], new($"{existing} 已经存在，没有改动。", $"{existing} exists already and was left as it is."));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var file in files)
        {
            using var stream = new FileStream(file.Path, FileMode.CreateNew);
            stream.Write(Utf8.GetBytes(file.Text));
        }

        return new([.. files.Select(file => file.Path)], null);
    }
}
