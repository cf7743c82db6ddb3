using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>Knows where each kind of document stands, and derives its id from there.</summary>
internal static class ContentLayout
{
    /// <summary>The name of the file that a folder of problems and commitments is described in.</summary>
    public const string Plan = "_plan.md";

    private const string Translated = ".en.md";
    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>Files that may be published as pictures, by their endings.</summary>
    public static bool IsPicture(string path)
    {
        foreach (var ending in PictureEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The documents of the tree with their translations, in ordinal order of their paths; reports all that fits nowhere.</summary>
    public static ImmutableArray<ContentFile> Documents(ImmutableArray<TreeFile> tree, List<Diagnostic> faults)
    {
        var translations = tree.Where(file => file.Name.EndsWith(Translated, StringComparison.Ordinal))
            .ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        var documents = ImmutableArray.CreateBuilder<ContentFile>();
        foreach (var file in tree)
        {
            if (IsPicture(file.Name) || translations.ContainsKey(file.RelativePath)) continue;
            if (Classify(file) is not { } document)
            {
                faults.Add(DiagnosticCodes.Misplaced.At(file.ShownPath, Position.Start, null, []));
                continue;
            }

            translations.Remove(file.RelativePath[..^".md".Length] + Translated, out var translation);
            documents.Add(document with { Translation = translation });
        }

        foreach (var orphan in translations.Values)
        {
            faults.Add(DiagnosticCodes.TranslationWithoutOriginal.At(
                orphan.ShownPath, Position.Start, null, [orphan.Name[..^Translated.Length] + ".md"]));
        }

        CheckIds(documents, faults);
        return documents.ToImmutable();
    }

    // Ids become file names, and some file systems take capitals for the same.
    private static void CheckIds(IEnumerable<ContentFile> documents, List<Diagnostic> faults)
    {
        var taken = new TakenIds();
        foreach (var document in documents)
        {
            if (IsOfLists(document.Id)) faults.Add(DiagnosticCodes.NotAnId.At(document.Original.ShownPath, Position.Start, OfLists, [document.Id]));
            if (taken.Take(document.Id, document.Original.ShownPath) is not { } other) continue;
            faults.Add(DiagnosticCodes.DuplicateId.At(document.Original.ShownPath, Position.Start, other, [document.Id]));
        }
    }

    private static ContentFile? Classify(TreeFile file)
    {
        if (!file.Name.EndsWith(".md", StringComparison.Ordinal)) return null;
        var name = file.Name[..^".md".Length];
        return file.RelativePath.Split('/') switch
        {
            ["plans", var plan, Plan] when IsId(plan) => new(DocumentKind.Plan, plan, plan, null, file, null),
            ["plans", var plan, _] when IsId(plan) && name.StartsWith('c') && Number(name[1..]) is { } number =>
                new(DocumentKind.Commitment, $"{plan}-{name}", plan, number, file, null),
            ["plans", var plan, _] when IsId(plan) && Number(name) is { } number =>
                new(DocumentKind.Problem, $"{plan}-{name}", plan, number, file, null),
            ["tasks", var campaign, "_campaign.md"] when IsId(campaign) => new(DocumentKind.Campaign, campaign, campaign, null, file, null),
            ["tasks", var campaign, _] when IsId(campaign) && Number(name) is { } number =>
                new(DocumentKind.Task, $"{campaign}-{name}", campaign, number, file, null),
            ["cases", { Length: 4 } year, _] when year.All(char.IsAsciiDigit) && IsCode(name) =>
                new(DocumentKind.Case, name, year, null, file, null),
            ["bulletins", _] when IsId(name) => new(DocumentKind.Bulletin, name, null, null, file, null),
            ["consultations", _] when IsId(name) => new(DocumentKind.Consultation, name, null, null, file, null),
            ["handovers", _] when IsId(name) => new(DocumentKind.Handover, name, null, null, file, null),
            ["pages", _] when IsId(name) => new(DocumentKind.Page, name, null, null, file, null),
            _ => null,
        };
    }

    /// <summary>Lower-case ASCII letters, digits and single hyphens between them.</summary>
    public static bool IsId(string text) =>
        IsCode(text) && !text.Any(char.IsAsciiLetterUpper);

    /// <summary>Whether a page of that id would stand where the list of all of its kind stands.</summary>
    public static bool IsOfLists(string id) => id.Equals("index", StringComparison.OrdinalIgnoreCase);

    /// <summary>What to do about an id that <see cref="IsOfLists"/>.</summary>
    public static LocalizedText OfLists { get; } = new("这个编号的网址是清单页的；换一个编号", "The list of its kind has the address of this id; take another");

    /// <summary>As an id, with capitals: codes of indicators, and official case numbers.</summary>
    public static bool IsCode(string text) =>
        text.Length is > 0 and <= 100
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>The ids of figures: a source, a dimension and a key with dots between; a key may join codes by colons and plus signs.</summary>
    public static bool IsPath(string text) =>
        text.Length is > 0 and <= 200
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or ':' or '+')
        && text[0] != '.' && text[^1] != '.' && !text.Contains("..", StringComparison.Ordinal);

    private static int? Number(string text) =>
        text.Length is >= 2 and <= 6 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
