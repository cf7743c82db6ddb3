using System.Collections.Immutable;
using Markdig.Syntax;

namespace EnvProtect.Content;

/// <summary>A heading and what stands below it, up to the next heading of its level.</summary>
internal sealed record Section(HeadingBlock Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>Cuts blocks at the headings of a level or above; also gives the blocks before the first of them.</summary>
    public static (ImmutableArray<Block> Before, ImmutableArray<Section> Sections) Split(IEnumerable<Block> blocks, int level)
    {
        var before = ImmutableArray.CreateBuilder<Block>();
        var sections = new List<(HeadingBlock Heading, ImmutableArray<Block>.Builder Blocks)>();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading && heading.Level <= level) sections.Add((heading, ImmutableArray.CreateBuilder<Block>()));
            else (sections.Count == 0 ? before : sections[^1].Blocks).Add(block);
        }

        return (before.ToImmutable(), [.. sections.Select(section => new Section(section.Heading, section.Blocks.ToImmutable()))]);
    }
}
