using EnvProtect.Tests.Privacy;

namespace EnvProtect.Tests.Content.Faults;

/// <summary>Pictures.</summary>
internal static class PictureFaults
{
    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("a picture is missing",
            tree => ShowPicture(tree, "![河](pictures/seeled.png)"),
            "content/plans/sample-2020/01.md(66,1): error EP1215: There is no picture 'pictures/seeled.png'\n    Did you mean 'sealed.png'?") { Fixture = "every-field" },
        new("a picture leaves the content folder",
            tree => ShowPicture(tree, "![河](../../../../data/river.png)"),
            "content/plans/sample-2020/01.md(66,1): error EP1215: There is no picture '../../../../data/river.png'") { Fixture = "every-field" },
        new("a picture is a drawing that could carry scripts",
            tree => ShowPicture(tree, "![河](pictures/river.svg)"),
            "content/plans/sample-2020/01.md(66,1): error EP1216: 'pictures/river.svg' cannot be used as a picture\n    Use jpg, jpeg, png or webp") { Fixture = "every-field" },
        new("a picture has the wrong content",
            tree => tree.Write("content/plans/sample-2020/pictures/sealed.png", "text"),
            "content/plans/sample-2020/01.en.md(24,1): error EP1217: 'pictures/sealed.png' does not hold a picture",
            "content/plans/sample-2020/01.md(64,1): error EP1217: 'pictures/sealed.png' does not hold a picture") { Fixture = "every-field" },
        new("a picture has lost a byte of its signature on the way",
            tree => tree.Write("content/plans/sample-2020/pictures/sealed.png", [.. Photographs.Png()[..4], .. Photographs.Png()[5..]]),
            "content/plans/sample-2020/01.en.md(24,1): error EP1217: 'pictures/sealed.png' does not hold a picture",
            "content/plans/sample-2020/01.md(64,1): error EP1217: 'pictures/sealed.png' does not hold a picture",
            "content/plans/sample-2020/pictures/sealed.png(1,1): error EP5017: The metadata of this picture cannot be read\n    Take the metadata out with envprotect clean, or save the picture anew") { Fixture = "every-field" },
        new("a picture is too large",
            tree => tree.Write("content/plans/sample-2020/pictures/sealed.png", new byte[21 * 1024 * 1024]),
            "content/plans/sample-2020/01.en.md(24,1): error EP1218: The picture 'pictures/sealed.png' cannot be read: it is over 20 MB",
            "content/plans/sample-2020/01.md(64,1): error EP1218: The picture 'pictures/sealed.png' cannot be read: it is over 20 MB") { Fixture = "every-field" },
        new("a picture has no alternative text",
            tree => tree.Replace(FaultCase.Problem, "![封堵后的排污口]", "![]"),
            "content/plans/sample-2020/01.md(64,1): error EP1219: The picture 'pictures/sealed.png' has no alternative text\n    Write it as '![what it shows](path)'") { Fixture = "every-field" },
        new("a picture stands in a plan",
            tree => tree.Replace(FaultCase.Plan, "方案只有一个问题。", "方案只有一个问题。![河](river.png)"),
            "content/plans/sample-2020/_plan.md(13,10): error EP1220: Only issues take pictures"),
        new("a picture is not translated",
            tree => tree.Replace(FaultCase.Translation, "![The works](pictures/works.jpg)", ""),
            "content/plans/sample-2020/01.md(73,1): warning EP1510: The translation has no English text for the picture 'plans/sample-2020/pictures/works.jpg'") { Fixture = "every-field" },
        new("a picture is in the translation only",
            tree => tree.Replace(FaultCase.Problem, "![施工现场](pictures/works.jpg)", ""),
            "content/plans/sample-2020/01.en.md(33,1): error EP1511: The original does not show the picture 'plans/sample-2020/pictures/works.jpg'") { Fixture = "every-field" },
    ];

    private static void ShowPicture(ContentTree tree, string picture) =>
        tree.Replace(FaultCase.Problem, "![封堵后的排污口](pictures/sealed.png)", "![封堵后的排污口](pictures/sealed.png)\n\n" + picture);
}
