using System.Collections.Immutable;
using Markdig.Syntax;

namespace EnvProtect.Content;

/// <summary>An item of an ordered list in both languages, with the tags that stood before its text.</summary>
internal sealed record ItemPair(int Sequence, ImmutableArray<Scalar> Tags, ImmutableArray<Block> Original, ImmutableArray<Block>? Translation);

/// <summary>Reads a section that is one ordered list, in both languages.</summary>
internal static class ListPair
{
    public static IEnumerable<ItemPair> Read(Document document, SectionPair pair)
    {
        var originals = Items(document, pair.Original, document.Original, pair.Heading, isTranslation: false);
        var translations = pair.Translation is null ? null
            : Items(document, pair.Translation, document.Translation!, pair.Heading, isTranslation: true);
        if (translations is not null && originals.Count != translations.Count)
        {
            document.Translation!.Log.Add(DiagnosticCodes.ListLengthDiffers, document.Translation.Body.At(pair.Translation!.Heading),
                pair.Heading.En, translations.Count, originals.Count);
        }

        for (var i = 0; i < originals.Count; i++)
        {
            var tags = LeadingTags.Take(originals[i], document.Original.Body, document.Log);
            var translation = translations?.ElementAtOrDefault(i);
            if (translation is not null) LeadingTags.Refuse(translation, document.Translation!.Body, document.Translation.Log);
            yield return new(i + 1, tags, [.. originals[i]], translation is null ? null : [.. translation]);
        }
    }

    private static List<ListItemBlock> Items(Document document, Section section, Manuscript manuscript, Heading heading, bool isTranslation)
    {
        var list = section.Blocks.OfType<ListBlock>().FirstOrDefault(block => block.IsOrdered);
        foreach (var block in section.Blocks.Where(block => block != list))
        {
            if (!IsPictureOnly(document, block, heading, isTranslation))
            {
                manuscript.Log.Add(DiagnosticCodes.NotAList, manuscript.Body.At(block), isTranslation ? heading.En : heading.Zh);
            }
        }

        return list is null ? [] : [.. list.OfType<ListItemBlock>()];
    }

    // Writing a paragraph of pictures notes them and gives no text.
    private static bool IsPictureOnly(Document document, Block block, Heading heading, bool isTranslation)
    {
        if (document.Pictures is null || block is not ParagraphBlock { Inline: { } inline }) return false;
        if (!inline.All(part => part is Markdig.Syntax.Inlines.LinkInline { IsImage: true } or Markdig.Syntax.Inlines.LineBreakInline)) return false;
        if (isTranslation) document.Prose([], [block], heading.Name);
        else document.Prose([block], null, heading.Name);
        return true;
    }
}
